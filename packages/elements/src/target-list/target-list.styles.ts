import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .cards {
    display: grid;
    gap: 16px;
    max-width: none;
    margin-block-start: 12px;
  }
  .cards > [part='target'] {
    border: 1px solid var(--_line);
    border-radius: 4px;
    padding: 16px;
  }
  [part='name'] {
    font: var(--hc-heading-font, inherit);
    font-weight: 650;
    line-height: 1.3;
    text-align: start;
  }
  .cards [part='sources'] {
    border: 0;
    padding: 0;
  }
  table {
    width: 100%;
    margin-block-start: 12px;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 8px 12px 8px 0;
    vertical-align: top;
    text-align: start;
    border-block-end: 1px solid var(--_line);
  }
  td [part='verdict'] {
    margin: 0;
  }
  td [part='sources'] {
    margin: 0;
    border: 0;
    padding: 0;
  }
  [part='subject'] {
    font-weight: 400;
  }
  button {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 650;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  @container (width >= 46em) {
    .cards {
      grid-template-columns: 1fr 1fr;
    }
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
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
    }
    thead th,
    tbody th,
    tbody td {
      padding: 4px 0;
      border: 0;
    }
    /* What has no button only names a column, and here there are none. */
    thead th:not(:has(button)) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      border-block-start: 1px solid var(--_line);
      padding-block: 8px;
    }
  }
  @media print {
    [part='target'] {
      break-inside: avoid;
    }
    button {
      text-decoration: none;
    }
    button span {
      display: none;
    }
  }
`;
