import { RULES, type Rule } from './rules.js';

const code = (text: string): string => `\`${text}\``;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** The rules as tables for people, and for servers that are set up by hand. */
export function headerTables(): string {
  const rules: readonly Rule[] = RULES;
  const lifetimes = rules.map(({ files, paths, headers }) => [
    files,
    paths.map(code).join(', '),
    code(headers['Cache-Control'] ?? ''),
  ]);
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  names.delete('Cache-Control');
  const others = [...names].map((name) => {
    const having = rules.filter(({ headers }) => name in headers);
    const values = new Set(having.map(({ headers }) => code(headers[name] ?? '')));
    const whose = having.length === rules.length ? 'all' : having.map(({ files }) => files).join('; ');
    return [code(name), [...values].join(', '), whose];
  });
  return [
    table(['Files', 'Paths', '`Cache-Control`'], lifetimes),
    table(['Header', 'Value', 'Of which files'], others),
  ].join('\n\n');
}
