import { escapeHtml } from './html.js';

/** What stands in a cell: one text, or several below each other. */
export type Cell = readonly string[];

/** A table with a caption; the first cell of a row is its heading. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const heads = head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`);
  const bodies = rows.map((row) => {
    const cells = row.map((cell, index) =>
      index === 0 ? `<th scope="row">${write(cell)}</th>` : `<td>${write(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    '<table>',
    `<caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${bodies.join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}

function write(cell: Cell): string {
  const [only = ''] = cell;
  if (cell.length <= 1) return escapeHtml(only);
  return cell.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
}
