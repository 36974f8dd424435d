import { html, type TemplateResult } from 'lit';

/** A word of ours, with a link to its explanation where the page has a glossary. */
export function termLink(term: string, text: string): TemplateResult | string {
  // On a server nobody knows what else the page has.
  return typeof document === 'undefined' || document.querySelector('hc-glossary') === null
    ? text
    : html`<a href="#hc-term-${term}">${text}</a>`;
}
