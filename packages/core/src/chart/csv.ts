import type { ExplainedChart } from './explained.js';

const COLUMNS = [
  'kind',
  'series',
  'period',
  'value',
  'low',
  'high',
  'status',
  'description',
  'sources',
  'urls',
];

/**
 * Every value of a chart as comma-separated values (RFC 4180, lines end in CRLF). Numbers have a decimal point and all
 * their digits, whatever the language, so that a program reads them as they are.
 */
export function chartCsv({ figures }: ExplainedChart): string {
  const rows = figures.map(({ kind, series = '', period, number, low, high, status, remark, sources }) => [
    kind,
    series,
    period,
    number,
    low ?? '',
    high ?? '',
    status,
    remark,
    sources.map(({ shortName }) => shortName).join('; '),
    sources.map(({ url }) => url).join(' '),
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/**
 * A field in quotes where it must be. A spreadsheet takes a text that begins with one of these signs for a formula; an
 * apostrophe before it makes it a text (OWASP, CSV injection). Numbers are left alone: −5 is a number.
 */
function field(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
