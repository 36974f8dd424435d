import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  [part='measure'],
  [part='robustness'] {
    margin-block-start: 12px;
  }
  .question {
    font-family: var(--hc-heading-font, inherit);
    font-weight: var(--hc-heading-weight, 650);
  }
  summary {
    width: fit-content;
    min-height: 24px;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  summary:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  th:nth-child(-n + 2) {
    width: 25%;
  }
  th[scope='row'] {
    font-weight: 650;
  }
  .edition {
    display: block;
    font-weight: 400;
  }
  td ul li {
    margin-block-start: 2px;
  }
  @media print {
    summary {
      display: none;
    }
  }
`;
