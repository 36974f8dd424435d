import { html, svg, type TemplateResult } from 'lit';
import type { Bar } from './bar.model.js';

/** What stands above and below the bar, inside the meter. */
export interface BarLabels {
  readonly above: TemplateResult;
  readonly below: TemplateResult;
}

/**
 * The bar of a target with a number, as a meter.
 *
 * @param name Id of the element that names it.
 * @param sentence What it says to who does not see it.
 */
export function drawBar(bar: Bar, name: string, sentence: string, labels?: BarLabels): TemplateResult {
  const lines = bar.marks.filter(({ id }) => id !== 'current');
  const picture = html`<svg class="bar" height="1.6em" aria-hidden="true">
    <rect class="track" width="100%" y="0.35em" height="0.9em" rx="2" />
    <rect class="fill" x="${bar.fill.start}%" width="${bar.fill.length}%" y="0.35em" height="0.9em" rx="2" />
    ${lines.map(
      ({ id, position }) => svg`<line class=${id} x1="${position}%" x2="${position}%" y2="1.6em" />`,
    )}
  </svg>`;
  // Adjacent, or there is a text without a meaning between them in every widget.
  const content = labels === undefined ? picture : html`${labels.above}${picture}${labels.below}`;
  return html`
    <div
      part="meter"
      role="meter"
      aria-labelledby=${name}
      aria-valuemin=${bar.minimum}
      aria-valuemax=${bar.maximum}
      aria-valuenow=${bar.current}
      aria-valuetext=${sentence}
    >
      ${content}
    </div>
  `;
}
