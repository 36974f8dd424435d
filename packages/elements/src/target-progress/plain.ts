import type { Explanation } from '@hc-roadmap/core';
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { Bar } from '../internal/bar.model.js';

/**
 * The sentence, the bar with what is needed and the goal, and the way to the sources: for pages with hundreds of them. It is one template with as
 * few nodes and places to fill in as can be: each costs time in every widget.
 *
 * @param show Shows the figures and the sources.
 */
export function drawPlain(
  bar: Bar,
  { name, sentence, sources }: Explanation,
  { evidence }: Messages,
  show: () => void,
): TemplateResult {
  const source = sources.find(({ url }) => /^https?:\/\//i.test(url));
  const open = (event: MouseEvent): void => {
    // In a tab of its own the reader wants the source itself.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show();
  };
  const goal = place(bar, 'goal') ?? '';
  // Always there, since a list would have more nodes. What has no place is hidden behind the goal.
  const expected = place(bar, 'expected') ?? goal;
  return html`<p part="verdict">${sentence}</p>
    <svg
      part="meter"
      class="bar"
      height="1.6em"
      role="meter"
      aria-label=${name}
      aria-valuemin=${bar.minimum}
      aria-valuemax=${bar.maximum}
      aria-valuenow=${bar.current}
      aria-valuetext=${sentence}
    >
      <rect class="track" width="100%" y="0.35em" height="0.9em" rx="2" />
      <rect
        class="fill"
        x="${bar.fill.start}%"
        width="${bar.fill.length}%"
        y="0.35em"
        height="0.9em"
        rx="2"
      />
      <line class="expected" x1=${expected} x2=${expected} y2="1.6em" />
      <line class="goal" x1=${goal} x2=${goal} y2="1.6em" /></svg
    ><a part="evidence" class="small" href=${source?.url ?? '#'} aria-haspopup="dialog" @click=${open}
      >${evidence}</a
    >`;
}

function place({ marks }: Bar, id: string): string | undefined {
  const mark = marks.find((mark) => mark.id === id);
  return mark && `${mark.position}%`;
}
