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
    border-radius: calc(var(--_radius) / 2);
    padding: 16px;
  }
  [part='name'] {
    font-family: var(--hc-heading-font, inherit);
    font-weight: var(--hc-heading-weight, 650);
    line-height: 1.3;
    text-align: start;
  }
  .cards [part='sources'] {
    border: 0;
    padding: 0;
  }
  th:nth-child(2) {
    width: 18%;
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
    .wide thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
    }
  }
  @media print {
    button {
      text-decoration: none;
    }
    button span {
      display: none;
    }
  }
`;
