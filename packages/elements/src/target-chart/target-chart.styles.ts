import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .figure {
    margin-block-start: 12px;
    break-inside: avoid;
  }
  /* Time runs from left to right in every page: the texts are Dutch or English, and a downloaded picture is the same. */
  .frame {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    direction: ltr;
    font-size: 0.875em;
    padding-block-start: 1em;
    /* Room for half a year at the end. */
    padding-inline-end: 1.2em;
  }
  .figure svg {
    overflow: visible;
  }
  .frame > svg,
  .plot > svg {
    display: block;
  }
  .plot {
    position: relative;
    cursor: crosshair;
    touch-action: pan-y;
  }
  .plot:focus-visible,
  button:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  .years {
    grid-column: 2;
  }
  text {
    fill: currentcolor;
  }
  .years text,
  .label {
    display: none;
  }
  .years .tiny {
    display: inline;
  }
  .label.measured {
    font-weight: 650;
  }
  line,
  path {
    fill: none;
    stroke: currentcolor;
    vector-effect: non-scaling-stroke;
  }
  .grid {
    stroke: var(--_line);
  }
  .break {
    stroke-dasharray: 2 3;
    stroke-width: 2;
  }
  path.measured,
  path.projected {
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  path.required {
    stroke-dasharray: 6 4;
    stroke-width: 1.5;
  }
  path.projected {
    stroke-dasharray: 2 4;
  }
  path.goal {
    stroke-width: 1.5;
  }
  .band {
    fill: var(--_accent);
    fill-opacity: 0.15;
    stroke: none;
  }
  line.goal {
    stroke-width: 5;
  }
  circle,
  .contradicting path {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .contradicting path {
    stroke: currentcolor;
  }
  .hollow,
  .hollow path,
  circle.projected {
    fill: var(--hc-color-background, transparent);
  }
  line.picked {
    stroke-width: 1;
  }
  circle.picked {
    fill: none;
    stroke: currentcolor;
  }
  [part='reading'] {
    /* The longest figure in words fits in: nothing moves when another one is pointed at. */
    min-height: 4.5em;
    margin-block-start: 4px;
  }
  [part='legend'] {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }
  [part='legend'] li {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .key {
    flex: none;
  }
  [part='caveats'],
  [part='actions'] {
    margin-block-start: 12px;
  }
  [part='caveats'] li {
    position: relative;
    margin-block-start: 4px;
    padding-inline-start: 12px;
  }
  [part='caveats'] li::before {
    content: '–';
    position: absolute;
    inset-inline-start: 0;
  }
  [part='caveats'] .numbered::before {
    content: none;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid;
    border-radius: calc(var(--_radius) / 2);
    padding: 2px 10px;
    min-height: 28px;
    cursor: pointer;
  }
  .scroller {
    overflow-x: auto;
  }
  table {
    /* Words stay whole: a figure that is cut in two is hard to read. What does not fit can be scrolled to. */
    overflow-wrap: break-word;
    border-collapse: collapse;
    width: 100%;
    margin-block-start: 12px;
  }
  caption {
    text-align: inherit;
    padding-block-end: 4px;
  }
  th,
  td {
    text-align: inherit;
    vertical-align: top;
    font-weight: inherit;
    border-block-start: 1px solid var(--_line);
    padding: 4px 8px 4px 0;
  }
  thead th {
    font-weight: 650;
  }
  @media screen {
    .closed {
      display: none;
    }
  }
  @media print {
    [part='actions'],
    [part='reading'] {
      display: none;
    }
  }
  @container (min-width: 16em) {
    .years .tiny {
      display: none;
    }
    .years .narrow {
      display: inline;
    }
  }
  @container (min-width: 25em) {
    .frame {
      padding-inline-end: 0;
    }
    [part='reading'] {
      min-height: 3em;
    }
  }
  @container (min-width: 32em) {
    [scope='row'],
    td:nth-child(2) {
      white-space: nowrap;
    }
    .label {
      display: inline;
    }
    .labelled {
      display: none !important;
    }
    .years .narrow {
      display: none;
    }
    .years .medium {
      display: inline;
    }
  }
  @container (min-width: 48em) {
    [part='reading'] {
      min-height: 1.5em;
    }
    .years .medium {
      display: none;
    }
    .years .wide {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    circle,
    path.measured,
    path.projected {
      stroke: Highlight;
      fill: Highlight;
    }
    path.measured,
    path.projected,
    circle.picked {
      fill: none;
    }
    circle.hollow,
    circle.projected,
    .hollow path {
      fill: Canvas;
    }
    button {
      border-color: ButtonText;
    }
  }
`;
