import type { ChartFigureKind, ExplainedChart } from '@hc-roadmap/core/chart';
import { placeChart, type Place, type PlacedFigure } from './target-chart.model.js';

/** The colours of a page, resolved: a file has no page around it. */
export interface SheetColors {
  readonly text: string;
  readonly accent: string;
  readonly paper: string;
}

type Color = keyof SheetColors;

/** Something on a sheet, in pixels from its top left corner. */
export type SheetShape =
  | {
      readonly type: 'line';
      readonly places: readonly Place[];
      readonly color: Color;
      readonly width: number;
      readonly opacity?: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly type: 'area';
      readonly places: readonly Place[];
      readonly fill: Color;
      readonly opacity: number;
      readonly stroke?: Color;
    }
  | {
      readonly type: 'dot';
      readonly place: Place;
      readonly radius: number;
      readonly fill: Color;
      readonly stroke: Color;
    }
  | {
      readonly type: 'text';
      readonly place: Place;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly anchor: 'start' | 'middle' | 'end';
    };

/** A chart with its words on a sheet of its own, for a file: what an SVG and a PNG are both made from. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly colors: SheetColors;
  readonly shapes: readonly SheetShape[];
}

const WIDTH = 800;
const EDGE = 24;
const PLOT_HEIGHT = 320;
/** Letters that fit beside each other at 14 pixels. */
const LETTERS_A_LINE = 96;

const STROKES: Readonly<Record<ChartFigureKind, { width: number; color: Color; dash?: readonly number[] }>> =
  {
    measured: { width: 2.5, color: 'accent' },
    contradicting: { width: 2, color: 'text' },
    required: { width: 1.5, color: 'text', dash: [6, 4] },
    goal: { width: 1.5, color: 'text' },
    projected: { width: 2.5, color: 'accent', dash: [2, 4] },
  };

/** Lays a chart out on a sheet. */
export function sheetOf(chart: ExplainedChart, colors: SheetColors): Sheet {
  const picture = placeChart(chart);
  const shapes: SheetShape[] = [];
  const write = (
    text: string,
    x: number,
    y: number,
    more: Partial<SheetShape & { type: 'text' }> = {},
  ): void => {
    shapes.push({ type: 'text', place: { x, y }, text, size: 14, bold: false, anchor: 'start', ...more });
  };
  let y = EDGE;
  const paragraph = (
    text: string,
    letters = LETTERS_A_LINE,
    more: Partial<SheetShape & { type: 'text' }> = {},
  ): void => {
    for (const line of linesOf(text, letters)) write(line, EDGE, (y += 20), more);
  };
  paragraph(chart.name, 72, { size: 16, bold: true });
  paragraph(chart.subject);
  paragraph(chart.sentence);

  const left = EDGE + picture.gutter * 14;
  const width = WIDTH - EDGE - left;
  const top = y + 40;
  const at = (place: Place): Place => ({
    x: left + (place.x * width) / 100,
    y: top + (place.y * PLOT_HEIGHT) / 100,
  });
  const rule = (from: Place, to: Place, more: Partial<SheetShape & { type: 'line' }>): void => {
    shapes.push({ type: 'line', places: [at(from), at(to)], color: 'text', width: 1, ...more });
  };
  for (const { y: height, label } of picture.grid) {
    rule({ x: 0, y: height }, { x: 100, y: height }, { opacity: 0.3 });
    write(label, left - 8, at({ x: 0, y: height }).y + 5, { anchor: 'end' });
  }
  for (const { x, number } of picture.breaks) {
    rule({ x, y: 0 }, { x, y: 100 }, { width: 2, dash: [2, 3] });
    write(String(number), at({ x, y: 0 }).x, top - 6, { anchor: 'middle' });
  }
  for (const { x, text, anchor, shownAt } of picture.years) {
    if (shownAt.includes('wide')) write(text, at({ x, y: 0 }).x, top + PLOT_HEIGHT + 22, { anchor });
  }
  if (picture.band !== null) {
    shapes.push({ type: 'area', places: picture.band.map(at), fill: 'accent', opacity: 0.15 });
  }
  for (const { kind, places } of picture.lines)
    shapes.push({ type: 'line', places: places.map(at), ...STROKES[kind] });
  shapes.push(...picture.points.map((point) => markOf(point, at(point))));
  for (const { x, y: height, text, anchor, shift, kind } of picture.labels) {
    const place = at({ x, y: height });
    write(text, place.x, place.y + 14 * shift, { anchor, bold: kind === 'measured' });
  }

  y = top + PLOT_HEIGHT + 30;
  for (const kind of picture.legend) {
    const place = { x: EDGE + 12, y: (y += 22) - 5 };
    if (kind !== 'contradicting' && kind !== 'goal') {
      const places = [
        { x: EDGE, y: place.y },
        { x: EDGE + 24, y: place.y },
      ];
      shapes.push({ type: 'line', places, ...STROKES[kind] });
    }
    if (kind !== 'required')
      shapes.push(markOf({ kind, hollow: kind === 'contradicting' || kind === 'projected' }, place));
    write(chart.kinds[kind], EDGE + 34, y);
  }
  chart.breakNotes.forEach((note, index) => paragraph(`${index + 1}. ${note}`));
  for (const note of chart.notes) paragraph(`– ${note}`);
  paragraph(chart.sources.map(({ shortName }) => shortName).join('; '));
  return {
    width: WIDTH,
    height: y + EDGE,
    language: chart.language,
    title: chart.name,
    description: chart.sentence,
    colors,
    shapes,
  };
}

function markOf(
  point: Pick<PlacedFigure, 'hollow'> & ({ readonly kind: ChartFigureKind } | Pick<PlacedFigure, 'figure'>),
  { x, y }: Place,
): SheetShape {
  const kind = 'kind' in point ? point.kind : point.figure.kind;
  const fill = point.hollow || kind === 'projected' ? 'paper' : 'accent';
  if (kind === 'goal') {
    return {
      type: 'line',
      places: [
        { x: x - 12, y },
        { x: x + 12, y },
      ],
      color: 'text',
      width: 5,
    };
  }
  if (kind !== 'contradicting') return { type: 'dot', place: { x, y }, radius: 4.5, fill, stroke: 'accent' };
  const places = [
    { x: x - 6, y },
    { x, y: y + 6 },
    { x: x + 6, y },
    { x, y: y - 6 },
  ];
  return { type: 'area', places, fill, opacity: 1, stroke: 'text' };
}

/** A text in lines of at most so many letters; a word that is longer is cut. */
export function linesOf(text: string, letters: number): string[] {
  const lines: string[] = [''];
  for (const word of text
    .split(/\s+/)
    .flatMap((long) => long.match(new RegExp(`.{1,${letters}}`, 'gsu')) ?? [])) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= letters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
