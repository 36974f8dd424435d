/** Something wrong in an authored file, in the form `file:line:col  path  what is wrong`. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
}

export function printProblem({ file, line, column, path, message }: Problem): string {
  return `${file}:${line}:${column}  ${path === '' ? '(whole file)' : path}  ${message}`;
}
