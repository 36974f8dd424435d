import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  [part='mission'],
  [part='targets'],
  [part='lines'],
  [part='history'],
  [part='purpose'] {
    margin-block-start: 20px;
  }
  [part='targets'] > * + * {
    margin-block-start: 24px;
  }
  .name {
    font-family: var(--hc-heading-font, inherit);
    font-weight: var(--hc-heading-weight, 650);
  }
  [part='purpose'] li,
  [part='purpose'] p {
    margin-block-start: 8px;
  }
`;
