import type { ExplainedSource } from '@hc-roadmap/core';
import { html, nothing, type TemplateResult } from 'lit';

/** A paragraph with links to sources. */
export function sourceLinks(label: string, sources: readonly ExplainedSource[]): TemplateResult {
  return html`<p part="sources" class="small">${label} ${links(sources)}</p>`;
}

/** Links to sources, parted by semicolons. An address that is not http or https is left without a link. */
export function links(sources: readonly ExplainedSource[]): TemplateResult[] {
  return sources.map(
    ({ url, shortName }, index) =>
      html`${index === 0 ? nothing : '; '}${/^https?:\/\//i.test(url) ? html`<a href=${url}>${shortName}</a>` : shortName}`,
  );
}
