import type { ExplainedChart } from '@hc-roadmap/core/chart';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';

/** What a reader must know to read the picture; the notes of breaks have the numbers that stand in it. */
export function drawNotes(
  { breakNotes, notes }: ExplainedChart,
  { caveats }: Messages,
): TemplateResult | typeof nothing {
  return breakNotes.length + notes.length === 0
    ? nothing
    : html`<ul part="caveats" class="small" aria-label=${caveats}>
        ${breakNotes.map((note, index) => html`<li class="numbered">${index + 1}. ${note}</li>`)}
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>`;
}
