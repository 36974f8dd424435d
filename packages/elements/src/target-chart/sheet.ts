import type { ChartFigureKind, ExplainedChart } from '@hc-roadmap/core/chart';
import { Column } from '../sheet/column.js';
import { widthOf } from '../sheet/letters.js';
import type { Sheet, SheetColors, SheetShape, SheetSize } from '../sheet/sheet.js';
import type { Breadth, Picture, Place, placeChart } from './target-chart.model.js';

/** The size of a file that a reader downloads. */
const ORDINARY: SheetSize = { width: 800, letters: 14 };
/** Height of the picture, in em. */
const PICTURE = 320 / 14;
/** Room for what is beside the picture: labels above it, and the years below. */
const ABOVE = 2;
const BELOW = 2.6;
/** A lower picture would say nothing. */
const LEAST_PICTURE = 9;
/** Room for what a kind looks like, before its name in the legend. */
const KEY = 2.4;
/** From which width of the picture, in em, there is room for more years. */
const BREADTHS: readonly (readonly [Breadth, number])[] = [
  ['wide', 42],
  ['medium', 24],
  ['narrow', 13],
];

type Color = 'text' | 'accent';

const STROKES: Readonly<Record<ChartFigureKind, { width: number; color: Color; dash?: readonly number[] }>> =
  {
    measured: { width: 2.5, color: 'accent' },
    contradicting: { width: 2, color: 'text' },
    required: { width: 1.5, color: 'text', dash: [6, 4] },
    goal: { width: 1.5, color: 'text' },
    projected: { width: 2.5, color: 'accent', dash: [2, 4] },
  };

/** What the widget has at hand already: to import it here would make files of their own of it, which every page with a chart would load. */
export interface SheetMeans {
  readonly colors: SheetColors;
  readonly placeChart: typeof placeChart;
  /** What stands before the sources. */
  readonly messages: { readonly sources: string };
}

/** Lays a chart out on a sheet. */
export function sheetOf(chart: ExplainedChart, means: SheetMeans, size: SheetSize = ORDINARY): Sheet {
  const { language, name, subject, sentence } = chart;
  const { colors } = means;
  const column = new Column(size, colors);
  column.write(name, { size: 1.15, bold: true });
  column.write(subject, { size: 0.9 });
  column.skip(0.4);
  column.write(sentence);
  column.skip(ABOVE);
  const whole = size.height === undefined;
  const height = whole
    ? Math.min(PICTURE, column.width)
    : Math.max(
        LEAST_PICTURE,
        size.height / size.letters - column.bottom - BELOW - heightBelow(chart, means, size),
      );
  const picture = drawPlot(column, chart, means, height);
  column.skip(height + BELOW);
  drawBelow(column, chart, picture, means, whole);
  return {
    width: size.width,
    height: column.height,
    language,
    title: name,
    description: sentence,
    paper: colors.paper,
    shapes: column.shapes,
  };
}

/** What stands below the picture takes what it takes; the picture gets the rest. */
function heightBelow(chart: ExplainedChart, means: SheetMeans, { width, letters }: SheetSize): number {
  const trial = new Column({ width, letters }, means.colors);
  const { bottom } = trial;
  drawBelow(trial, chart, means.placeChart(chart), means, false);
  return trial.height / letters - bottom;
}

/** The picture with its axes, below what is on the sheet; gives what is in it. */
function drawPlot(
  column: Column,
  chart: ExplainedChart,
  { colors, placeChart }: SheetMeans,
  height: number,
): Picture {
  const { gutter } = placeChart(chart);
  const width = column.width - gutter;
  const picture = placeChart(chart, { width, height, widthOf: (text) => widthOf(text, true) });
  const top = column.bottom;
  const place = ({ x, y }: Place): readonly [x: number, y: number] => [
    gutter + (x * width) / 100,
    top + (y * height) / 100,
  ];
  const at = (where: Place): Place => column.at(...place(where));
  const rule = (from: Place, to: Place, more: { opacity: number } | { dash: number[] }): void => {
    const width = ('dash' in more ? 2 : 1) * scaleOf(column);
    column.shapes.push({ type: 'line', places: [at(from), at(to)], color: colors.text, width, ...more });
  };
  for (const { y, label } of picture.grid) {
    rule({ x: 0, y }, { x: 100, y }, { opacity: 0.3 });
    column.put(label, gutter - 0.5, place({ x: 0, y })[1] + 0.35, { anchor: 'end' });
  }
  for (const { x, number } of picture.breaks) {
    rule({ x, y: 0 }, { x, y: 100 }, { dash: [2, 3].map((length) => length * scaleOf(column)) });
    column.put(String(number), place({ x, y: 0 })[0], top - 0.4, { anchor: 'middle' });
  }
  const breadth = BREADTHS.find(([, least]) => width >= least)?.[0] ?? 'tiny';
  for (const { x, text, shownAt } of picture.years) {
    if (!shownAt.includes(breadth)) continue;
    column.put(text, place({ x, y: 0 })[0], top + height + 1.6, { anchor: 'middle' });
  }
  if (picture.band !== null) {
    column.shapes.push({ type: 'area', places: picture.band.map(at), fill: colors.accent, opacity: 0.15 });
  }
  for (const { kind, places } of picture.lines)
    column.shapes.push(lineOf(kind, places.map(at), column, colors));
  for (const point of picture.points) {
    column.shapes.push(markOf(point.figure.kind, point.hollow, at(point), column, colors));
  }
  for (const { x, y, text, anchor, shift, kind } of picture.labels) {
    const [left, line] = place({ x, y });
    column.put(text, left, line + shift, { anchor, bold: kind === 'measured' });
  }
  return picture;
}

/** What the shapes are, what to be careful about, and where the figures come from. */
function drawBelow(
  column: Column,
  { kinds, breakNotes, notes, sources }: ExplainedChart,
  { legend }: Picture,
  { colors, messages }: SheetMeans,
  whole: boolean,
): void {
  column.flow(
    legend.map((kind) => kinds[kind]),
    KEY,
    (index, x, y) => {
      const kind = legend[index] ?? 'measured';
      const middle = column.at(x + KEY / 2 - 0.3, y);
      if (kind !== 'contradicting' && kind !== 'goal') {
        const places = [column.at(x, y), column.at(x + KEY - 0.6, y)];
        column.shapes.push(lineOf(kind, places, column, colors));
      }
      if (kind !== 'required') {
        column.shapes.push(
          markOf(kind, kind === 'contradicting' || kind === 'projected', middle, column, colors),
        );
      }
    },
  );
  if (whole) {
    column.skip(0.4);
    breakNotes.forEach((note, index) => column.write(`${index + 1}. ${note}`, { size: 0.9 }));
    for (const note of notes) column.write(`– ${note}`, { size: 0.9 });
  }
  column.skip(0.4);
  const named = sources.map(({ shortName }) => shortName).join('; ');
  column.write(`${messages.sources} ${named}`, { size: 0.9 });
}

function lineOf(
  kind: ChartFigureKind,
  places: readonly Place[],
  column: Column,
  colors: SheetColors,
): SheetShape {
  const { color, width, dash } = STROKES[kind];
  const scale = scaleOf(column);
  return {
    type: 'line',
    places,
    color: colors[color],
    width: width * scale,
    ...(dash === undefined ? {} : { dash: dash.map((length) => length * scale) }),
  };
}

/** A mark by its shape: the kinds differ without colour. */
function markOf(
  kind: ChartFigureKind,
  hollow: boolean,
  { x, y }: Place,
  column: Column,
  { text, accent, paper }: SheetColors,
): SheetShape {
  const scale = scaleOf(column);
  const fill = hollow || kind === 'projected' ? paper : accent;
  const places = (...corners: readonly (readonly [right: number, down: number])[]): Place[] =>
    corners.map(([right, down]) => ({ x: x + right * scale, y: y + down * scale }));
  switch (kind) {
    case 'goal':
      return { type: 'line', places: places([-12, 0], [12, 0]), color: text, width: 5 * scale };
    case 'contradicting': {
      const corners = places([-6, 0], [0, 6], [6, 0], [0, -6]);
      return { type: 'area', places: corners, fill, opacity: 1, stroke: text, width: 2 * scale };
    }
    default:
      return { type: 'dot', place: { x, y }, radius: 4.5 * scale, fill, stroke: accent, width: 2 * scale };
  }
}

/** Lines are as thick, and marks as large, as they are beside the letters of the widget. */
function scaleOf({ letters }: Column): number {
  return letters / ORDINARY.letters;
}
