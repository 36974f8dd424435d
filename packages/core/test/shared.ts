import { existsSync, readFileSync } from 'node:fs';

/** The folder beside the project with published test vectors and facts. It is not part of the project. */
const folder = new URL('../../../../shared/', import.meta.url);

/** Whether it is there: a checkout without it skips the tests that read it, and their titles say why. */
export const hasShared = existsSync(folder);

/** The end of the title of every such test. */
export const needsShared = '(skipped without the shared folder beside the project)';

export function readShared(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

/** One case of a vector file: what an office put in and what it published. */
export interface Vector<Input, Expected> {
  readonly id: string;
  readonly source: string;
  readonly input: Input;
  readonly expected: Expected;
}

export function readVectors<Input, Expected>(file: string): Vector<Input, Expected>[] {
  return JSON.parse(readShared(`methods/vectors/${file}`)) as Vector<Input, Expected>[];
}

/** The rows of a CSV text by the names in its first line. Fields may stand in quotes. */
export function parseCsv(text: string): Record<string, string>[] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\r?\n|$)/gy;
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain, end] of text.matchAll(field)) {
    if (whole === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  const [names = [], ...records] = rows.filter((row) => row.length > 0);
  return records.map((record) => Object.fromEntries(names.map((name, index) => [name, record[index] ?? ''])));
}
