import type { ChartFigureKind } from '@hc-roadmap/core/chart';
import { svg, type SVGTemplateResult } from 'lit';
import type { Picture, Place } from './target-chart.model.js';

/** Height of the picture, in em. */
const HEIGHT = '16em';

/** The numbers beside the picture. */
export function drawAxis({ gutter, grid }: Picture): SVGTemplateResult {
  return svg`<svg class="axis" width="${gutter}em" height=${HEIGHT} aria-hidden="true">
    ${grid.map(({ y, label }) => svg`<text x="100%" y="${y}%" dx="-0.5em" dy="0.35em" text-anchor="end">${label}</text>`)}
  </svg>`;
}

/** The years below the picture; the styles choose those that there is room for. */
export function drawYears({ years }: Picture): SVGTemplateResult {
  return svg`<svg class="years" width="100%" height="2em" aria-hidden="true">
    ${years.map(
      ({ x, text, shownAt }) =>
        svg`<text class=${shownAt.join(' ')} x="${x}%" y="1.6em" text-anchor="middle">${text}</text>`,
    )}
  </svg>`;
}

/** Everything between the axes: first what is behind, last what is said. */
export function drawPicture(picture: Picture, picked: number | null): SVGTemplateResult {
  const { grid, lines, band, points, breaks, labels } = picture;
  const chosen = picked === null ? undefined : points[picked];
  return svg`<svg class="picture" width="100%" height=${HEIGHT} aria-hidden="true">
    ${grid.map(({ y }) => svg`<line class="grid" x2="100%" y1="${y}%" y2="${y}%" />`)}
    ${breaks.map(
      ({ x, number }) =>
        svg`<line class="break" x1="${x}%" x2="${x}%" y1="1.2em" y2="100%" /><text x="${x}%" y="1em" text-anchor="middle">${number}</text>`,
    )}
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
      ${band === null ? null : svg`<path class="band" d="${pathOf(band)}z" />`}
      ${lines.map(({ kind, places }) => svg`<path class=${kind} d=${pathOf(places)} />`)}
    </svg>
    ${chosen === undefined ? null : svg`<line class="picked" x1="${chosen.x}%" x2="${chosen.x}%" y2="100%" />`}
    ${points.map(({ x, y, hollow, figure }) => drawMark(figure.kind, { x, y }, hollow))}
    ${chosen === undefined ? null : svg`<circle class="picked" cx="${chosen.x}%" cy="${chosen.y}%" r="0.7em" />`}
    ${labels.map(
      ({ x, y, text, kind, anchor, shift }) =>
        svg`<text class="label ${kind}" x="${x}%" y="${y}%" dy="${shift}em" text-anchor=${anchor}>${text}</text>`,
    )}
  </svg>`;
}

/** A mark by its shape: the kinds differ without colour. */
function drawMark(kind: ChartFigureKind, { x, y }: Place, hollow: boolean): SVGTemplateResult {
  const look = `${kind}${hollow ? ' hollow' : ''}`;
  if (kind === 'goal') return svg`<line class=${look} x1="${x - 3}%" x2="${x + 3}%" y1="${y}%" y2="${y}%" />`;
  // A path knows no percentages; a picture inside the picture does.
  return kind === 'contradicting'
    ? svg`<svg class=${look} x="${x}%" y="${y}%" width="1" height="1"><path d=${DIAMOND} /></svg>`
    : svg`<circle class=${look} cx="${x}%" cy="${y}%" r="${hollow ? 0.38 : 0.32}em" />`;
}

const DIAMOND = 'M0-6 6 0 0 6-6 0z';

/** What a kind looks like, for the legend. */
export function drawKey(kind: ChartFigureKind): SVGTemplateResult {
  const key = {
    measured: svg`<path class="measured" d="M0 7H24" /><circle class="measured" cx="12" cy="7" r="4.5" />`,
    contradicting: svg`<svg class="contradicting hollow" x="12" y="7" width="1" height="1"><path d=${DIAMOND} /></svg>`,
    required: svg`<path class="required" d="M0 7H24" />`,
    goal: svg`<line class="goal" x1="3" x2="21" y1="7" y2="7" />`,
    projected: svg`<path class="projected" d="M0 7H24" />`,
  }[kind];
  return svg`<svg class="key" width="24" height="14" aria-hidden="true">${key}</svg>`;
}

function pathOf(places: readonly Place[]): string {
  return places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
