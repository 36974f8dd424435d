import { LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem.js';

export type Path = readonly PropertyKey[];

/** A YAML file that remembers where each value stands. */
export class AuthoredFile {
  /** Path from the data folder. */
  readonly name: string;
  readonly value: unknown;
  readonly syntaxProblems: readonly Problem[];
  readonly #document: Document;
  readonly #lines = new LineCounter();

  constructor(name: string, text: string) {
    this.name = name;
    this.#document = parseDocument(text, { lineCounter: this.#lines });
    this.syntaxProblems = this.#document.errors.map((error) => {
      const { line, col } = this.#lines.linePos(error.pos[0]);
      const message = error.message.split('\n')[0] ?? error.message;
      return { file: name, line, column: col, path: '', message };
    });
    this.value = this.syntaxProblems.length === 0 ? this.#document.toJS() : undefined;
  }

  /** A problem at a path; where the path leads nowhere, at the last part of it that exists. */
  problem(path: Path, message: string): Problem {
    const offset = this.#offset(path);
    const { line, col } = this.#lines.linePos(offset);
    const found = this.#found(path);
    return { file: this.name, line, column: col, path: printPath(path), message: `${message}${found}` };
  }

  #offset(path: Path): number {
    let node: unknown = this.#document.contents;
    let offset = 0;
    for (const key of [...path, null]) {
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
      if (key === null) break;
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
        if (pair === undefined) break;
        if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(key)];
      } else break;
    }
    return offset;
  }

  #found(path: Path): string {
    const value: unknown = path.reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null
          ? (inner as Record<PropertyKey, unknown>)[key]
          : undefined,
      this.value,
    );
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? ` (found: ${JSON.stringify(value)})`
      : '';
  }
}

function printPath(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}
