export const HEADER =
  '// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.\n';

/** A generated module with one export. */
export function module(types: string, type: string, imports: readonly string[], declaration: string): string {
  return [
    HEADER,
    `import type { ${type} } from '${types}';`,
    ...imports,
    '',
    `export const ${declaration};`,
    '',
  ].join('\n');
}

/** A value as it is written in a generated module. */
export function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
