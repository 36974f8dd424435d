import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  [part='summary'] {
    margin-block-end: 4px;
  }
  [part='list'] {
    margin: 0;
    max-width: none;
  }
  [part='term'] {
    padding-block: 12px;
  }
  [part='term'] + [part='term'] {
    border-block-start: 1px solid var(--_line);
  }
  [part='name'] {
    font-family: var(--hc-heading-font, inherit);
    font-weight: var(--hc-heading-weight, 650);
    line-height: 1.3;
  }
  [part='written-out'] {
    font-weight: 400;
  }
  dd {
    margin: 4px 0 0;
  }
  [part='basis'] {
    margin-block-start: 4px;
  }
  [part='sources'] {
    margin-block-start: 4px;
    border: 0;
    padding: 0;
  }
  /* Where an address led to. */
  [part='name']:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  [part='term'] {
    scroll-margin-block: 1em;
  }
  ul > [part='term'] {
    padding-block: 6px;
  }
  summary {
    min-height: 24px;
    cursor: pointer;
  }
  details > :not(summary) {
    margin-inline-start: 18px;
  }
  details > summary + * {
    margin-block-start: 4px;
  }
  /* The triangle stays on the side where the page begins its lines; the name in it keeps its own direction. */
  :host(:dir(rtl)) summary {
    unicode-bidi: isolate;
  }
  /* Two columns where there is room: the words on one side, and what they mean on the other. */
  @container (width >= 46em) {
    dl > [part='term'] {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
      gap: 16px;
      align-items: baseline;
    }
    dd {
      margin: 0;
    }
  }
  @media print {
    [part='term'] {
      break-inside: avoid;
    }
    summary {
      list-style: none;
    }
  }
`;
