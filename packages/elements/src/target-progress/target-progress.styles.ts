import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host([variant='compact']) {
    display: inline;
    container-type: normal;
    line-height: inherit;
  }
  :host([variant='compact']) :is([part='base'], [part='verdict']) {
    display: inline;
  }
  :host(:is([variant='compact'], [variant='plain'])) .icon {
    width: 1em;
    height: 1em;
    vertical-align: -0.125em;
  }
  :host(:is([variant='compact'], [variant='plain'])) [part='heading'] {
    font: inherit;
  }
  :host(:is([variant='compact'], [variant='plain'])) [part='sources'] {
    border: 0;
  }
  :host([variant='plain']) {
    container-type: normal;
  }
  :host([variant='plain']) [part='verdict'] {
    display: block;
    margin-block: 0 4px;
  }
  :host([variant='card']) [part='base'] {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 16px;
    break-inside: avoid;
  }
  details {
    margin-block-start: 8px;
  }
  summary {
    min-height: 28px;
    cursor: pointer;
  }
  summary:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  .labels {
    display: none;
  }
  text {
    fill: currentcolor;
  }
  text.current {
    font-weight: 650;
  }
  [part='marks'] li {
    display: flex;
    gap: 8px;
    align-items: baseline;
  }
  [part='marks'] li::before {
    content: '';
    height: 1.1em;
    width: 0;
    margin-inline: 4px;
    border-inline-start: 2px solid;
  }
  [part='marks'] .goal::before {
    border-inline-start-width: 4px;
    margin-inline: 3px;
  }
  [part='marks'] .expected::before {
    border-inline-start-style: dashed;
  }
  [part='marks'] .current::before {
    border-inline-start: 10px solid var(--_accent);
    margin-inline: 0;
  }
  [part='marks'] .current {
    font-weight: 650;
  }
  @container (min-width: 32em) {
    :host(:not(:dir(rtl))) .labels {
      display: block;
    }
    :host(:not(:dir(rtl))) [part='marks'] {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  [part='measures'] {
    max-width: none;
  }
  [part='measures'] > li {
    border-block-start: 1px solid var(--_line);
    padding-block: 8px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
  }
  [part='base'] > [part='caveats'] {
    margin-block-start: 12px;
  }
  [part='measures'] + [part='caveats'] {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 4px;
    max-width: none;
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
`;
