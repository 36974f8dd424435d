/** Where something is wrong, and what: `file:line:col  path  what is wrong`. */
export interface PlacedMessage {
  /** Path from the folder that was read, with forward slashes; of a file that was read alone, as it was given. */
  readonly file: string;
  /** The first line is 1. */
  readonly line: number;
  /** The first column is 1. */
  readonly column: number;
  /** The keys that lead to it, as they are printed: `series[0].observations[1].period`; empty for the whole file. */
  readonly path: string;
  /** What is wrong, what would be right, and what was found. */
  readonly message: string;
}

/** What kind of problem it is: `form` is everything that the schema says and none of the others names better. */
export type ProblemCode =
  // Of files.
  | 'missing-file'
  | 'unread-file'
  | 'syntax'
  // Of the form of a file.
  | 'form'
  | 'not-filled-in'
  | 'unknown-key'
  | 'missing-translation'
  | 'unquoted-code'
  // Rules, one a file in `lint/`.
  | 'dangling-reference'
  | 'derived-value'
  | 'duplicate-id'
  | 'duplicate-period'
  | 'empty-contradiction'
  | 'missing-reason'
  | 'missing-source'
  | 'out-of-range'
  | 'share-not-its-parts'
  | 'two-targets-one-number'
  | 'unknown-place'
  | 'unmarked-break'
  | 'unsafe-address'
  | 'unusable-id'
  | 'unused-source'
  | 'wrong-unit';

/** One thing that is wrong in an authored file. */
export interface Problem extends PlacedMessage {
  readonly code: ProblemCode;
}

/** A problem as one line: `indicators/trees.yml:17:14  series[0].level  what is wrong, and what to do (found: 12)`. */
export function printProblem({ file, line, column, path, message }: PlacedMessage): string {
  return `${file}:${line}:${column}  ${path === '' ? '(whole file)' : path}  ${message}`;
}
