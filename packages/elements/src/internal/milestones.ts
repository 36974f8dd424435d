import type { ExplainedMilestone } from '@hc-roadmap/core';
import { html, nothing, type TemplateResult } from 'lit';

/** The steps of a milestone target in order of time, each with its state in words; `more` is what stands below a step. */
export function drawMilestones(
  milestones: readonly ExplainedMilestone[],
  more: (milestone: ExplainedMilestone) => TemplateResult | typeof nothing = () => nothing,
): TemplateResult {
  return html`<ol part="milestones">
    ${milestones.map(
      (milestone) =>
        html`<li>
          <svg viewBox="0 0 14 14" class=${milestone.status} aria-hidden="true">
            <circle cx="7" cy="7" r="6" />
          </svg>
          <span class="small">${milestone.date} · ${milestone.statusName}</span>
          <div>${milestone.name}${milestone.note === undefined ? nothing : html`: ${milestone.note}`}</div>
          ${more(milestone)}
        </li>`,
    )}
  </ol>`;
}
