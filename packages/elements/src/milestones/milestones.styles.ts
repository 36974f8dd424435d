import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  [part='decides'] {
    display: inline-block;
    border: 1px solid;
    border-radius: 1em;
    padding: 1px 10px;
    margin-block: 4px;
    font-size: 0.875em;
  }
  [part='caveats'] {
    padding-inline-start: 1.2em;
    list-style: disc;
    margin-block-start: 12px;
  }
`;
