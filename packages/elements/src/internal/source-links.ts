import type { ExplainedSource } from '@hc-roadmap/core';
import { html, nothing, type TemplateResult } from 'lit';

/** What a link needs of a source. */
type Linked = Pick<ExplainedSource, 'shortName' | 'url'>;

/** A paragraph with links to sources, and behind them the button that shows more. */
export function sourceLinks(
  label: string,
  sources: readonly Linked[],
  button?: TemplateResult,
): TemplateResult {
  const more = button === undefined ? nothing : html`<span class="more">${button}</span>`;
  return html`<p part="sources" class="small">${label} ${links(sources)}${more}</p>`;
}

/** Links to sources, parted by semicolons. */
export function links(sources: readonly Linked[]): TemplateResult[] {
  return sources.map(
    ({ url, shortName }, index) => html`${index === 0 ? nothing : '; '}${link(url, shortName)}`,
  );
}

/** A link; an address that is not http or https is left without one. */
export function link(url: string, text: string): TemplateResult | string {
  return /^https?:\/\//i.test(url) ? html`<a href=${url}>${text}</a>` : text;
}
