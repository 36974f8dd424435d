import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  [part='list'] {
    margin-block-start: 12px;
  }
  [part='event'] {
    border-inline-start: 2px solid var(--_line);
    margin-inline-start: 7px;
    padding-block-end: 14px;
    padding-inline-start: 18px;
    position: relative;
  }
  [part='event']::before {
    content: '';
    position: absolute;
    inset-inline-start: -7px;
    inset-block-start: 0.4em;
    width: 8px;
    height: 8px;
    border: 2px solid;
    border-radius: 50%;
    /* On paper and in forced colours too: it is a border all round. */
    background: var(--_accent);
  }
  [part='date'] {
    font-weight: 650;
  }
  [part='event'] [part='sources'] {
    border: 0;
    margin: 0;
    padding: 0;
  }
  @container (min-width: 40em) {
    [part='event'] {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 0 12px;
    }
    [part='event'] [part='sources'] {
      grid-column: 2;
    }
  }
`;
