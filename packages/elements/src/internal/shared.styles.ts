import { css, type CSSResult } from 'lit';

/**
 * What all widgets share. Text, font and colours are the page's own; the tokens are few and named in each
 * element's documentation. The verdict colours have a contrast of at least 3:1 on white and on #121212.
 */
export const shared: CSSResult = css`
  /* Keeps the margins of the content of the tag inside, so that nothing moves when it is replaced. */
  :host {
    display: flow-root;
    container-type: inline-size;
    text-align: start;
    line-height: 1.5;
    color: var(--hc-color-text, inherit);
    background: var(--hc-color-background, none);
    font-family: var(--hc-font, inherit);
    --_good: var(--hc-color-good, #1a7f37);
    --_warning: var(--hc-color-warning, #9a6700);
    --_bad: var(--hc-color-bad, #c8372d);
    --_sign: var(--hc-color-on-verdict, #fff);
    --_accent: var(--hc-color-accent, var(--nl-link-color, var(--utrecht-link-color, #3a74b0)));
    --_radius: var(--hc-radius, 8px);
    --_line: var(--hc-color-line, color-mix(in srgb, currentcolor 30%, transparent));
  }
  /* In a page that runs the other way our sentences keep their own direction, or the full stop moves. */
  :host(:dir(rtl)) {
    text-align: right;
  }
  :host(:dir(rtl)) * {
    unicode-bidi: plaintext;
  }
  :host([hidden]) {
    display: none;
  }
  [part='base'] {
    display: flow-root;
    overflow-wrap: anywhere;
    /* Its last height, or a first guess, for when it is not laid out: see crowd.ts. */
    contain-intrinsic-block-size: auto 20em;
  }
  /* What only repeats in a picture what stands in words is not copied twice. */
  [aria-hidden] {
    user-select: none;
  }
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
    /* An empty marker: with 'none' Safari no longer calls it a list. */
    list-style: '';
    max-width: 70ch;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  [part='evidence'] {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    min-height: 28px;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  a:focus-visible,
  button:focus-visible,
  select:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  [part='heading'] {
    font-family: var(--hc-heading-font, inherit);
    font-size: 1.125em;
    font-weight: var(--hc-heading-weight, 650);
    line-height: 1.3;
    text-wrap: balance;
  }
  .small {
    font-size: 0.875em;
  }
  [part='error'] {
    border-inline-start: 4px solid;
    padding-inline-start: 12px;
    margin-block-end: 12px;
  }
  [part='sources'] {
    max-width: none;
    border-block-start: 1px solid var(--_line);
    margin-block-start: 14px;
    padding-block-start: 10px;
  }
  .more {
    display: block;
  }
  @media print {
    .more,
    button[part='evidence'] {
      display: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    [role='heading'],
    [part='subject'] {
      break-after: avoid;
    }
    [role='heading'],
    [part='verdict'],
    [part='meter'],
    li,
    tr {
      break-inside: avoid;
    }
    /* On paper nothing can be opened. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
