import type { Method, MethodResult } from '../../src/methods/method.js';
import { say } from './doubling.js';

/** Figures in 2018, half-way: ahead of the straight line, on it, on steady growth, and ever less. */
const VALUES = [160, 150, 141.42, 130, 120, 112, 100, 95];

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, index) => Math.max(...all.map((row) => (row[index] ?? '').length), 3));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** The same data by every method: the category and, in brackets, the verdict on the common scale. */
export function sameData(methods: readonly Method[]): string {
  return byMethod(methods, (said) =>
    said.verdict === 'not-assessable' ? said.reason : `${said.category} (${said.verdict})`,
  );
}

/** The figures that the limits are about, for the same data. */
export function sameDataRatios(methods: readonly Method[]): string {
  return byMethod(methods, (said) =>
    said.verdict === 'not-assessable' || said.ratio === undefined ? '' : said.ratio.toFixed(3),
  );
}

function byMethod(methods: readonly Method[], cell: (said: MethodResult) => string): string {
  return table(
    ['method', ...VALUES.map(String)],
    methods.map((method) => [name(method), ...VALUES.map((value) => cell(say(method, 2018, value)))]),
  );
}

/** What each method declares. */
export function overview(methods: readonly Method[]): string {
  return table(
    ['method', 'targets', 'looks at', 'fewest figures', 'milestones'],
    methods.map((method) => [
      `[${name(method)}](${method.id}.md)`,
      method.kinds.filter((kind) => kind !== 'milestone').join(', '),
      method.looksAt,
      String(method.points),
      method.judgeDone === undefined ? 'no' : 'yes',
    ]),
  );
}

/** What one method declares, edition by edition. */
export function declaration(editions: readonly Method[]): string {
  return editions
    .map((method) =>
      [
        `Edition ${method.edition}: targets ${method.kinds.join(', ')}; looks at ${method.looksAt}; at least ${method.points} figures.`,
        '',
        table(
          ['category', 'verdict'],
          Object.entries(method.categories).map(([category, verdict]) => [category, `\`${verdict}\``]),
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

function name({ id, edition }: Method): string {
  return `${id} (${edition})`;
}
