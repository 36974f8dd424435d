import type { ChartFigureKind, ExplainedChart, ExplainedChartFigure } from '@hc-roadmap/core/chart';

/** A place in the picture, in percent of its width from the left and of its height from the top. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A figure that a reader can point at. */
export interface PlacedFigure extends Place {
  readonly figure: ExplainedChartFigure;
  /** Drawn open: it is not certain, or somebody else's. */
  readonly hollow: boolean;
}

/** A text in the picture. */
export interface PlacedLabel extends Place {
  readonly text: string;
  readonly kind: ChartFigureKind;
  readonly anchor: 'start' | 'middle' | 'end';
  /** How far below its place it stands, in lines; negative above. */
  readonly shift: number;
}

/** The widths that have their own choice of years, the narrowest first. */
export type Breadth = 'tiny' | 'narrow' | 'medium' | 'wide';

/** The text of a year; its middle is below a figure of the whole year. */
export interface PlacedYear {
  readonly x: number;
  readonly text: string;
  /** At which widths there is room for it. */
  readonly shownAt: readonly Breadth[];
}

/** A chart with everything in its place. */
export interface Picture {
  /** Width of the numbers beside the picture, in em. */
  readonly gutter: number;
  readonly grid: readonly { readonly y: number; readonly label: string }[];
  readonly years: readonly PlacedYear[];
  readonly lines: readonly { readonly kind: ChartFigureKind; readonly places: readonly Place[] }[];
  /** The edge of a projection's band, all the way round; `null` when there is none. */
  readonly band: readonly Place[] | null;
  /** What the keys walk along, in order of time. */
  readonly points: readonly PlacedFigure[];
  /** Each with the number of its note. */
  readonly breaks: readonly { readonly x: number; readonly number: number }[];
  readonly labels: readonly PlacedLabel[];
  /** What there is to explain, in a fixed order. */
  readonly legend: readonly ChartFigureKind[];
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** How wide a text is, in em. */
  readonly widthOf: (text: string) => number;
}

/** Between the edges and the first and last year, in percent: half a mark fits in. */
const MARGIN = 5;
/** An average letter, in em, as in the bars. */
const LETTER = 0.6;
/** A digit in the widest of the usual fonts, in em. */
const DIGIT = 0.64;
/** How many years fit beside each other. */
const ROOM: Readonly<Record<Breadth, number>> = { tiny: 1, narrow: 4, medium: 7, wide: 12 };
/** The size of the picture at the smallest width that has labels in it, in em. */
const LABELLED: Room = { width: 30, height: 16, widthOf: ({ length }) => length * LETTER };
const KINDS = ['measured', 'contradicting', 'goal', 'required', 'projected'] as const;

/**
 * Puts a chart in its place.
 *
 * @param room The size of the picture that its labels are placed in, in em.
 */
export function placeChart(chart: ExplainedChart, room: Room = LABELLED): Picture {
  const { figures, ticks, years } = chart;
  const place = scaleOf(chart);
  const points = figures
    .filter(({ kind }) => kind !== 'required')
    .map((figure) => ({
      ...place(figure.position, figure.number),
      figure,
      hollow: figure.kind === 'contradicting' || (figure.status !== 'A' && figure.status !== 'B'),
    }));
  const breaks = chart.breaks.map((position, index) => ({ x: place(position, 0).x, number: index + 1 }));
  const lines = chart.lines.map(({ kind, points: ends }) => ({
    kind,
    places: ends.map(({ position, number }) => place(position, number)),
  }));
  const banded = figures.filter(({ low, high }) => low !== undefined && high !== undefined);
  const current = chart.current === null ? undefined : figures[chart.current];
  const from = current === undefined ? [] : [place(current.position, current.number)];
  return {
    // A percent sign is as wide as two digits.
    gutter: Math.max(...ticks.map(({ label }) => label.replace('%', '%%').length)) * DIGIT + 0.7,
    grid: ticks.map(({ number, label }) => ({ y: place(0, number).y, label })),
    years: placeYears(years, (year) => place(year, 0).x),
    lines,
    band:
      banded.length === 0
        ? null
        : [
            ...from,
            ...banded.map(({ position, high = 0 }) => place(position, high)),
            ...banded.map(({ position, low = 0 }) => place(position, low)).reverse(),
          ],
    points,
    breaks,
    labels: placeLabels(points, current, chart, breaks, lines, room),
    legend: KINDS.filter(
      (kind) => points.some(({ figure }) => figure.kind === kind) || lines.some((line) => line.kind === kind),
    ),
  };
}

function scaleOf({ years, ticks }: ExplainedChart): (position: number, number: number) => Place {
  const bottom = ticks[0]?.number ?? 0;
  const top = ticks.at(-1)?.number ?? 1;
  const span = years.last - years.first;
  return (position, number) => ({
    // A single year stands in the middle.
    x:
      span === 0
        ? 50 + MARGIN * (position - years.first)
        : MARGIN + ((100 - 2 * MARGIN) * (position - years.first)) / span,
    y: (100 * (top - number)) / (top - bottom),
  });
}

function placeYears({ first, last }: ExplainedChart['years'], x: (year: number) => number): PlacedYear[] {
  const steps = (Object.keys(ROOM) as Breadth[]).map(
    (breadth) => [breadth, yearStep(last - first + 1, ROOM[breadth])] as const,
  );
  const years = steps.flatMap(([, step]) => {
    const start = Math.ceil(first / step) * step;
    return Array.from(
      { length: Math.max(0, Math.floor((last - start) / step) + 1) },
      (_, index) => start + index * step,
    );
  });
  return [...new Set(years)].map((year) => ({
    x: x(year),
    text: String(year),
    shownAt: steps.filter(([, step]) => year % step === 0).map(([breadth]) => breadth),
  }));
}

/** The smallest of 1, 2, 5, 10, 20, 50 … years that leaves no more labels than fit. */
function yearStep(years: number, room: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [power, 2 * power, 5 * power].find((candidate) => Math.ceil(years / candidate) <= room);
    if (step !== undefined) return step;
  }
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The goal and the figure that counts, beside their marks; a label that would lie over another one is left out. */
function placeLabels(
  points: readonly PlacedFigure[],
  current: ExplainedChartFigure | undefined,
  { kinds }: ExplainedChart,
  breaks: Picture['breaks'],
  lines: Picture['lines'],
  room: Room,
): PlacedLabel[] {
  const taken: Box[] = breaks.map(({ x }) => ({
    left: x - 3,
    right: x + 3,
    top: 0,
    bottom: 100 / room.height,
  }));
  // A label beside its own mark may not lie over another one.
  const marks = points.map(({ x, y, figure }) => ({
    figure,
    left: x - 1.5,
    right: x + 1.5,
    top: y - 3,
    bottom: y + 3,
  }));
  const along = lines.flatMap(({ places }) => boxesAlong(places));
  const labels: PlacedLabel[] = [];
  for (const { figure, x, y } of points) {
    if (figure.kind !== 'goal' && figure !== current) continue;
    const text = `${kinds[figure.kind]} ${figure.value}`;
    const width = (100 * room.widthOf(text)) / room.width;
    const anchor = x + width / 2 > 100 ? 'end' : x - width / 2 < 0 ? 'start' : 'middle';
    const edge = { start: Math.max(0, x - 3), middle: x, end: Math.min(100, x + 3) }[anchor];
    const left = edge - { start: 0, middle: width / 2, end: width }[anchor];
    for (const shift of [-0.8, 1.6]) {
      const bottom = y + (100 * shift) / room.height;
      const box = {
        left,
        right: left + width,
        top: bottom - 120 / room.height,
        bottom: bottom + 30 / room.height,
      };
      // Every line ends at a mark, also at that of the label.
      const near = (other: Box): boolean => other.left < x + 2 && other.right > x - 2;
      if (
        left < 0 ||
        box.right > 100 ||
        box.top < -8 ||
        box.bottom > 100 ||
        [
          ...taken,
          ...marks.filter((mark) => mark.figure !== figure),
          ...along.filter((one) => !near(one)),
        ].some((other) => overlap(box, other))
      )
        continue;
      taken.push(box);
      labels.push({ x: edge, y, text, kind: figure.kind, anchor, shift });
      break;
    }
  }
  return labels;
}

/** Small boxes close beside each other along a line. */
function boxesAlong(places: readonly Place[]): Box[] {
  return places.slice(1).flatMap((end, index) => {
    const start = places[index] ?? end;
    const steps = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const x = start.x + ((end.x - start.x) * step) / Math.max(1, steps);
      const y = start.y + ((end.y - start.y) * step) / Math.max(1, steps);
      return { left: x - 0.5, right: x + 0.5, top: y - 0.5, bottom: y + 0.5 };
    });
  });
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** The point nearest to a place, in a picture of a size in pixels; `null` without points. */
export function nearestPoint(
  points: readonly Place[],
  place: Place,
  size: { readonly width: number; readonly height: number },
): number | null {
  let nearest: number | null = null;
  let least = Infinity;
  points.forEach(({ x, y }, index) => {
    // Time counts double: a reader points at a year more often than at a height.
    const distance = Math.hypot(((x - place.x) * size.width) / 50, ((y - place.y) * size.height) / 100);
    if (distance >= least) return;
    least = distance;
    nearest = index;
  });
  return nearest;
}

/** The point that a key leads to from the chosen one; `undefined` for a key that leads nowhere. */
export function pointByKey(
  key: string,
  chosen: number | null,
  start: number,
  count: number,
): number | undefined {
  const from = chosen ?? start;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return chosen === null ? start : Math.min(count - 1, from + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return chosen === null ? start : Math.max(0, from - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
