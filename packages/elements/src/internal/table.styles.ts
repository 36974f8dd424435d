import { css, unsafeCSS, type CSSResult } from 'lit';

// Selectors as plain texts: a formatter and a minifier of styles take one that stands alone for something else.
const WIDE = unsafeCSS('table.wide');
const ANY = unsafeCSS('table');

/** The rows of a table as blocks below each other; what has no button in its head only names a column. */
const stacked = (table: CSSResult): CSSResult => css`
  ${table},
  ${table} :is(thead, tbody, tr, th, td) {
    display: block;
    width: auto;
  }
  ${table} :is(th, td) {
    padding: 4px 0;
    border: 0;
  }
  ${table} tbody tr {
    border-block-start: 1px solid var(--_line);
    padding-block: 8px;
  }
  ${table} thead th:not(:has(button)) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

/**
 * A table that becomes blocks below each other in a narrow column; one of class `wide` already in a less
 * narrow one. Its roles must be written out: browsers forget that it is a table when its rows are blocks.
 */
export const tableStyles: CSSResult = css`
  table {
    width: 100%;
    margin-block-start: 12px;
    border-collapse: collapse;
  }
  /* Left to themselves browsers make different columns: Safari breaks the words of a verdict between letters. */
  .wide {
    table-layout: fixed;
  }
  th,
  td {
    padding: 8px 0;
    padding-inline-end: 12px;
    vertical-align: top;
    text-align: start;
    border-block-end: 1px solid var(--_line);
  }
  td [part='verdict'] {
    margin: 0;
  }
  @container (width < 60em) {
    ${stacked(WIDE)}
  }
  @container (width < 36em) {
    ${stacked(ANY)}
  }
`;
