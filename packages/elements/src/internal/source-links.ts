import type { ExplainedSource } from '@hc-roadmap/core';
import { html, nothing, type TemplateResult } from 'lit';

/** Links to sources, parted by semicolons. An address that is not http or https is left without a link. */
export function sourceLinks(label: string, sources: readonly ExplainedSource[]): TemplateResult {
  return html`<p part="sources" class="small">
    ${label}
    ${sources.map(
      ({ url, shortName }, index) =>
        html`${index === 0 ? nothing : '; '}${/^https?:\/\//i.test(url) ? html`<a href=${url}>${shortName}</a>` : shortName}`,
    )}
  </p>`;
}
