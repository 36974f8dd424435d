import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  [part='edition'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-block: 8px;
  }
  select {
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid;
    border-radius: calc(var(--_radius) / 2);
    min-height: 24px;
    padding: 2px 6px;
    max-width: 100%;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  [part='list'] {
    max-width: none;
  }
  [part='line'] {
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    gap: 0.9em;
    padding-block: 14px;
  }
  [part='line'] + [part='line'] {
    border-block-start: 1px solid var(--_line);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: 16px;
    margin-block-start: 12px;
  }
  .cards [part='line'] {
    align-content: start;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 14px 16px;
  }
  /* The whole width of the summary can be pressed; its marker stands before the name. */
  summary {
    min-height: 28px;
    cursor: pointer;
  }
  summary [part='name'] {
    display: inline;
  }
  summary:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  .accordion [part='line'] {
    padding-block: 8px;
  }
  .accordion details {
    padding-block-start: 0.3em;
  }
  [part='number'] {
    display: grid;
    place-items: center;
    width: 2.1em;
    height: 2.1em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    font-weight: 650;
  }
  .marked [part='number'] {
    border-style: dashed;
  }
  [part='name'] {
    font-family: var(--hc-heading-font, inherit);
    font-weight: var(--hc-heading-weight, 650);
    margin-block-start: 0.3em;
  }
  [part='mark'] {
    display: inline-block;
    border: 1px dashed;
    border-radius: 1em;
    padding: 1px 10px;
    margin-block: 6px;
  }
  [part='targets'] {
    margin-block-start: 4px;
  }
`;
