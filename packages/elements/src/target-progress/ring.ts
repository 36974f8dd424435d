import type { Explanation } from '@hc-roadmap/core';
import { css, html, svg, type CSSResult, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { Bar } from '../internal/bar.model.js';

/** How much of a circle the bar takes, in degrees; the rest is open at the bottom. */
const SWEEP = 270;
const RADIUS = 42;
/** How far a mark sticks out on both sides. */
const OVERHANG = 8;

/** The place of a percentage of the bar, at a distance from the middle. */
function place(position: number, distance: number): { readonly x: number; readonly y: number } {
  const angle = ((90 + (360 - SWEEP) / 2 + (SWEEP * position) / 100) * Math.PI) / 180;
  const round = (number: number): number => Math.round(100 * number) / 100;
  return { x: round(50 + distance * Math.cos(angle)), y: round(50 + distance * Math.sin(angle)) };
}

/** The bar bent round its value: the same scale, the same marks, the same sentence. */
export function drawRing(bar: Bar, { marks, sentence }: Explanation, messages: Messages): TemplateResult {
  const current = marks.find(({ id }) => id === 'current');
  const lines = bar.marks.filter(({ id }) => id !== 'current');
  const [start, end] = [place(0, RADIUS), place(100, RADIUS)];
  const way = `M${start.x} ${start.y}A${RADIUS} ${RADIUS} 0 1 1 ${end.x} ${end.y}`;
  const arc = (kind: string, from: number, length: number): TemplateResult =>
    svg`<path
      class=${kind}
      d=${way}
      pathLength="100"
      stroke-dasharray="${length} 100"
      stroke-dashoffset=${-from}
    />`;
  return html`
    <div
      part="meter"
      class="round"
      role="meter"
      aria-labelledby="name"
      aria-valuemin=${bar.minimum}
      aria-valuemax=${bar.maximum}
      aria-valuenow=${bar.current}
      aria-valuetext=${sentence}
    >
      <svg class="ring" viewBox="0 0 100 100" aria-hidden="true">
        ${arc('track', 0, 100)} ${arc('fill', bar.fill.start, bar.fill.length)}
        ${lines.map(({ id, position }) => {
          const [inner, outer] = [place(position, RADIUS - OVERHANG), place(position, RADIUS + OVERHANG)];
          return svg`<line class=${id} x1=${inner.x} y1=${inner.y} x2=${outer.x} y2=${outer.y} />`;
        })}
        <text x="50" y="52" text-anchor="middle">${current?.value}</text>
        <text class="period" x="50" y="64" text-anchor="middle">${current?.period}</text>
      </svg>
    </div>
    <ul part="marks" class="small around" aria-label=${messages.marks}>
      ${bar.marks.map(({ id, label }) => html`<li class=${id}>${label}</li>`)}
    </ul>
  `;
}

export const ringStyles: CSSResult = css`
  .ring {
    display: block;
    width: 100%;
    max-width: 12em;
    margin-inline: auto;
  }
  .ring path {
    fill: none;
    stroke: color-mix(in srgb, currentcolor 20%, transparent);
    stroke-width: 9;
  }
  .ring .fill {
    stroke: var(--_accent);
  }
  .ring line {
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  .ring .goal {
    stroke-width: 3;
  }
  .ring .expected {
    stroke-dasharray: 3 2;
  }
  .ring text {
    font-size: 17px;
    font-weight: 650;
  }
  .ring .period {
    font-size: 8px;
    font-weight: inherit;
  }
  /* The labels do not fit round the ring: their list is seen at every width. */
  :host(:not(:dir(rtl))) [part='marks'].around,
  [part='marks'].around {
    display: grid;
    justify-content: center;
    position: static;
    width: auto;
    height: auto;
    clip-path: none;
    margin-block-start: 8px;
  }
  @media (forced-colors: active) {
    .ring .track {
      stroke: CanvasText;
      stroke-width: 1;
    }
    .ring .fill {
      fill: none;
      stroke: CanvasText;
      stroke-width: 4;
    }
  }
`;
