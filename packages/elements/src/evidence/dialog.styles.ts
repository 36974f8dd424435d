import { css, type CSSResult } from 'lit';

/** The dialog is as wide as the page lets it, however narrow the column is that its widget stands in. */
export const dialogStyles: CSSResult = css`
  dialog {
    box-sizing: border-box;
    width: min(64em, 100vw - 32px);
    max-width: none;
    max-height: calc(100dvh - 32px);
    padding: 16px;
    border: 2px solid;
    border-radius: var(--_radius);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  dialog > div {
    container-type: inline-size;
    overflow-wrap: anywhere;
  }
  dialog .close {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid;
    border-radius: calc(var(--_radius) / 2);
    padding: 2px 10px;
    min-height: 28px;
    margin-block-end: 12px;
    cursor: pointer;
  }
  @media print {
    dialog .close {
      display: none;
    }
  }
`;
