import { css, type CSSResult } from 'lit';

/**
 * A table that becomes blocks below each other in a narrow column. Its roles must be written out: browsers forget that
 * it is a table when its rows are blocks.
 */
export const tableStyles: CSSResult = css`
  table {
    width: 100%;
    margin-block-start: 12px;
    border-collapse: collapse;
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
    table,
    thead,
    tbody,
    tr,
    th,
    td {
      display: block;
      width: auto;
    }
    thead th,
    tbody th,
    tbody td {
      padding: 4px 0;
      border: 0;
    }
    tbody tr {
      border-block-start: 1px solid var(--_line);
      padding-block: 8px;
    }
    /* What has no button only names a column, and here there are none. */
    thead th:not(:has(button)) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
