import {
  LineCounter,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  visit,
} from 'yaml';
import type { PlacedMessage, Problem } from './problem.js';
import { syntaxMessage } from './syntax.js';

export type Path = readonly PropertyKey[];

/** A YAML file that remembers where each value stands. */
export class AuthoredFile {
  /** Path from the data folder. */
  readonly name: string;
  readonly value: unknown = undefined;
  readonly syntaxProblems: readonly Problem[];
  readonly #document: Document;
  readonly #lines = new LineCounter();

  /** @param text The content; `null` when the file is not there. */
  constructor(name: string, text: string | null) {
    this.name = name;
    this.#document = parseDocument(text ?? '', { lineCounter: this.#lines });
    this.syntaxProblems = this.#document.errors.map((error) => {
      const { line, col } = this.#lines.linePos(error.pos[0]);
      return { code: 'syntax', file: name, line, column: col, path: '', message: syntaxMessage(error) };
    });
    if (text === null) {
      const message = 'is missing; make it';
      this.syntaxProblems = [{ code: 'missing-file', file: name, line: 1, column: 1, path: '', message }];
    }
    if (this.syntaxProblems.length > 0) return;
    try {
      this.value = this.#document.toJS();
    } catch (error) {
      // An alias without its anchor is found only when the values are made.
      this.syntaxProblems = [this.#aliasProblem(error instanceof Error ? error.message : String(error))];
    }
  }

  /** A problem at a path; where the path leads nowhere, at the last part of it that exists. */
  problem(path: Path, message: string): PlacedMessage {
    const offset = this.#offset(path);
    const { line, col } = this.#lines.linePos(offset);
    const found = this.#found(path);
    return { file: this.name, line, column: col, path: printPath(path), message: `${message}${found}` };
  }

  #aliasProblem(message: string): Problem {
    let offset = 0;
    visit(this.#document, {
      Alias: (_, alias) => {
        if (alias.resolve(this.#document) !== undefined) return undefined;
        offset = alias.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    const { line, col } = this.#lines.linePos(offset);
    return { code: 'syntax', file: this.name, line, column: col, path: '', message };
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

  /** Whether something was typed at a path. */
  has(path: Path): boolean {
    return this.#valueAt(path) !== undefined;
  }

  /** Whether a key was typed without a value, or a file without anything in it. */
  isEmpty(path: Path): boolean {
    return this.#valueAt(path) === null;
  }

  /** A single value as it was typed, quotes and all; `null` where there is none. */
  typed(path: Path): string | null {
    const node = this.#document.getIn(path, true);
    return isScalar(node) ? (node.source ?? null) : null;
  }

  #found(path: Path): string {
    const value = this.#valueAt(path);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? ` (found: ${JSON.stringify(value)})`
      : '';
  }

  #valueAt(path: Path): unknown {
    return path.reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null
          ? (inner as Record<PropertyKey, unknown>)[key]
          : undefined,
      this.value,
    );
  }
}

export function printPath(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}
