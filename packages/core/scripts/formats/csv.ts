import type { Cell, Table } from './table.js';

/** CSV as RFC 4180 has it: CRLF, quotes only where they are needed. UTF-8 without a mark at the start. */
export function csv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const names = columns.map(({ name }) => name);
  const lines = [names, ...rows.map((row) => names.map((name) => written(row[name])))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** A number as JavaScript writes it: the shortest text that reads back as the same number. */
function written(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.join(' ') : String(cell);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
