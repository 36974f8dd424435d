import type { ExplainedSource } from '@hc-roadmap/core';
import { html, nothing, type TemplateResult } from 'lit';

/** What a link needs of a source. */
type Link = Pick<ExplainedSource, 'shortName' | 'url'>;

/** A paragraph with links to sources. */
export function sourceLinks(label: string, sources: readonly Link[]): TemplateResult {
  return html`<p part="sources" class="small">${label} ${links(sources)}</p>`;
}

/** Links to sources, parted by semicolons. An address that is not http or https is left without a link. */
export function links(sources: readonly Link[]): TemplateResult[] {
  return sources.map(
    ({ url, shortName }, index) =>
      html`${index === 0 ? nothing : '; '}${/^https?:\/\//i.test(url) ? html`<a href=${url}>${shortName}</a>` : shortName}`,
  );
}
