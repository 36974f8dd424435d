/** Somebody writes a roadmap of her own with the installed package, makes the slips that people make, and reads what is said. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as authoringEntry from '@hc-roadmap/core/authoring';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findNodes, repository, run, type Outcome } from './support/run.js';
import { installed, strangerImport } from './support/stranger.js';

type Authoring = typeof authoringEntry;
type InvalidDataError = InstanceType<Authoring['InvalidDataError']>;

const madeUp = join(repository, 'docs/made-up-roadmap');
const stranger = inject('stranger').folder;
const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'hc-roadmap-authoring-')));
afterAll(() => rmSync(temporary, { recursive: true }));

const TREES = 'indicators/trees.yml';
const WATERED = 'indicators/trees-watered.yml';
const TARGET = 'roadmaps/trees-in-town-2020-2030/targets/more-trees.yml';
const REPORT =
  "- { id: tree-report, title: a, publisher: b, shortName: c, url: 'https://example.org/a', vintage: '2024' }\n";

interface Slip {
  readonly slip: string;
  readonly code: string;
  readonly file: string;
  readonly words: string;
  readonly instead: string;
  /** The line of the file that is named, and what is said. */
  readonly line: number;
  readonly told: string;
}

const slips: readonly Slip[] = [
  {
    slip: 'an unknown key',
    code: 'unknown-key',
    file: TREES,
    words: 'unit:',
    instead: 'colour: green\nunit:',
    line: 5,
    told: 'colour  unknown key; remove it or correct its name (found: "green")',
  },
  {
    slip: 'an id that is there twice',
    code: 'duplicate-id',
    file: 'sources.yml',
    words: '- id: tree-report',
    instead: `${REPORT}- id: tree-report`,
    line: 2,
    told: '[1].id  id "tree-report" is used twice; give one of the two another id (found: "tree-report")',
  },
  {
    slip: 'an id that names nothing',
    code: 'dangling-reference',
    file: TARGET,
    words: 'indicator: trees',
    instead: 'indicator: tree',
    line: 11,
    told: 'measures[0].indicator  names indicator "tree", which is not there; there are: trees-watered, trees (found: "tree")',
  },
  {
    slip: 'half a tree',
    code: 'wrong-unit',
    file: TREES,
    words: 'value: 1000',
    instead: 'value: 1000.5',
    line: 18,
    told: 'series[0].observations[0].value  is not a whole number, and the unit counts whole things; correct the value or the unit (found: 1000.5)',
  },
  {
    slip: 'a code without quotes',
    code: 'unquoted-code',
    file: TREES,
    words: 'level: all',
    instead: 'level: 012',
    line: 14,
    told: "series[0].level  is read as something other than text; put it in quotes: '012' (found: 12)",
  },
  {
    slip: 'a period that is there twice',
    code: 'duplicate-period',
    file: WATERED,
    words: "{ period: '2024'",
    instead: "{ period: '2020'",
    line: 19,
    told: 'series[0].observations[1].period  period "2020" comes after "2020"; put each period once, in order of time (found: "2020")',
  },
  {
    slip: 'a value that is not possible',
    code: 'out-of-range',
    file: TREES,
    words: 'value: 1190',
    instead: 'value: -1190',
    line: 30,
    told: 'series[1].observations[0].value  -1190 is not possible: values are at least 0; correct the value, or the unit or range of the indicator (found: -1190)',
  },
  {
    slip: 'a series without a source',
    code: 'missing-source',
    file: WATERED,
    words: '    sources: [tree-report]\n',
    instead: '',
    line: 11,
    told: 'series[0]  has no source; name it once for the series, under "sources"',
  },
  {
    slip: 'a share that is not its parts',
    code: 'share-not-its-parts',
    file: WATERED,
    words: 'numerator: 200, denominator: 1000',
    instead: 'numerator: 200, denominator: 1000, value: 25',
    line: 18,
    told: 'series[0].observations[0].value  follows from numerator and denominator; leave it out (found: 25)',
  },
  {
    slip: 'a text in one language',
    code: 'missing-translation',
    file: TREES,
    words: '{ nl: boom, en: tree }',
    instead: '{ nl: boom }',
    line: 8,
    told: 'unit.singular.en  the English text is missing; every text is in Dutch (nl) and in English (en)',
  },
];

/** A copy of the made-up roadmap with slips in it. */
function copyWith(...made: readonly Slip[]): string {
  const folder = mkdtempSync(join(temporary, 'data-'));
  cpSync(madeUp, folder, { recursive: true });
  for (const { file, words, instead } of made) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.includes(words)) throw new Error(`${file} does not have the words ${words}`);
    writeFileSync(join(folder, file), text.replace(words, instead));
  }
  return folder;
}

/** Runs the program that was installed. */
function check(node: string, path: string): Promise<Outcome> {
  return run(node, [join(stranger, 'node_modules/.bin/hc-roadmap'), 'check', path], temporary);
}

/** What is thrown of a folder that is wrong. */
function problemsIn(folder: string): InvalidDataError {
  try {
    authoring.readFolder(folder);
  } catch (error) {
    if (error instanceof authoring.InvalidDataError) return error;
    throw error;
  }
  throw new Error('a folder that is wrong was read');
}

let authoring: Authoring;
beforeAll(async () => {
  authoring = await strangerImport<Authoring>('@hc-roadmap/core/authoring');
});

describe.each(Object.entries(findNodes()))('the program hc-roadmap on the %s Node', (_, node) => {
  it('says what is in a folder that is right', async () => {
    expect(await check(node, madeUp)).toEqual({
      exitCode: 0,
      stdout: `${madeUp} is right: 1 roadmap, 2 indicators, 1 source\n`,
      stderr: '',
    });
  });

  it('tells a problem with a place that an editor can open, and ends with 1', async () => {
    const [first] = slips;
    if (first === undefined) throw new Error('must be there');
    const folder = copyWith(first);
    const { exitCode, stdout, stderr } = await check(node, folder);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`${join(folder, TREES)}:5:9  ${first.told}\n1 problem\n`);
  });
});

describe('readFolder', () => {
  it('gives the roadmap, which as JSON is one that the program and readRoadmapFile find right', async () => {
    const [roadmap] = authoring.readFolder(madeUp).roadmaps;
    const path = join(temporary, 'trees.json');
    writeFileSync(path, JSON.stringify(roadmap));
    expect(authoring.readRoadmapFile(path)).toEqual(roadmap);
    expect(await check(findNodes().pinned, path)).toMatchObject({
      exitCode: 0,
      stdout: `${path} is right: 3 targets, 2 indicators\n`,
    });
  });

  it.each(slips)('of $slip tells its line and what to do, and nothing else', (slip) => {
    const folder = copyWith(slip);
    const { code, message, problems } = problemsIn(folder);
    expect(code).toBe('invalid-data');
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([`${slip.file}:${slip.line}`]);
    expect(problems.map((problem) => problem.code)).toEqual([slip.code]);
    expect(message).toContain(`  ${slip.told}`);
  });

  it('of slips in three files tells all at once, and its message has them all', () => {
    const three = slips.filter(({ code }) =>
      ['unknown-key', 'missing-source', 'duplicate-id'].includes(code),
    );
    const folder = copyWith(...three);
    const { problems, message } = problemsIn(folder);
    expect(problems.map(({ code }) => code).toSorted()).toEqual(three.map(({ code }) => code).toSorted());
    for (const { told } of three) expect(message).toContain(told);
  });
});

it('every file of a data folder has a schema in the package, for editors that complete and check', () => {
  const schemas = readdirSync(join(installed('core'), 'dist/schema'));
  const kinds = ['action-lines', 'goals', 'indicator', 'not-found', 'roadmap', 'sources', 'target', 'terms'];
  expect(schemas.toSorted()).toEqual(kinds.map((kind) => `${kind}.schema.json`));
  for (const name of schemas) {
    const schema = JSON.parse(readFileSync(join(installed('core'), 'dist/schema', name), 'utf8')) as object;
    expect(schema, name).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  }
});

it('a page cannot take the entry, because it reads files', async () => {
  const bundled = build({
    stdin: { contents: `import '@hc-roadmap/core/authoring';`, resolveDir: stranger },
    bundle: true,
    write: false,
    platform: 'browser',
    logLevel: 'silent',
  });
  await expect(bundled).rejects.toThrow(/authoring/);
});
