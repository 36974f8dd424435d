import type { ExplainedMark } from '@hc-roadmap/core';

/** A mark with its place on the bar. */
export interface PlacedMark extends ExplainedMark {
  /** Percentage of the bar's length, from the start. */
  readonly position: number;
  readonly label: string;
  /** What side of the mark the label goes to, so that it stays inside the bar's ends. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Above the bar or below it, and how far: labels on one lane do not touch. */
  readonly side: 'above' | 'below';
  readonly lane: number;
}

/** A bar, ready to be drawn with percentages. */
export interface Bar {
  /** The values at the two ends. */
  readonly minimum: number;
  readonly maximum: number;
  readonly current: number;
  /** Where the filled part starts and how long it is, in percent. */
  readonly fill: { readonly start: number; readonly length: number };
  readonly marks: readonly PlacedMark[];
}

interface Room {
  readonly width: number;
  readonly widthOf: (text: string) => number;
}

/**
 * The narrowest bar with labels beside it; narrower ones have a list (see the styles). An average letter was measured on Dutch
 * labels in several fonts, and rounded up.
 */
const LABELLED: Room = { width: 32, widthOf: ({ length }) => length * 0.56 };

/**
 * Places the marks of a target with a number; `null` when there is nothing to draw.
 *
 * @param room How long the bar is that its labels are placed along, in em, and how wide a text is.
 */
export function placeMarks(marks: readonly ExplainedMark[], room: Room = LABELLED): Bar | null {
  const current = marks.find(({ id }) => id === 'current');
  const goal = marks.find(({ id }) => id === 'goal');
  if (current === undefined || goal === undefined) return null;
  const numbers = marks.map(({ number }) => number);
  const minimum = Math.min(0, ...numbers);
  const highest = Math.max(0, ...numbers);
  // Beyond the goal the bar goes on, so that the goal's mark stays inside it: a tenth, in a form that leaves whole numbers clean.
  const maximum = highest > goal.number ? (highest * 11) / 10 : highest;
  const length = maximum - minimum;
  if (length === 0) return null;
  const position = (number: number): number => (100 * (number - minimum)) / length;
  const zero = position(0);
  const end = position(current.number);
  return {
    minimum,
    maximum,
    current: current.number,
    fill: { start: Math.min(zero, end), length: Math.abs(end - zero) },
    marks: labelled(
      marks.map((mark) => ({ ...mark, position: position(mark.number) })),
      room,
    ),
  };
}

function labelled(
  marks: readonly (ExplainedMark & { readonly position: number })[],
  room: Room,
): PlacedMark[] {
  const taken: { side: string; lane: number; from: number; to: number }[] = [];
  return marks.map((mark) => {
    const label = `${mark.name} ${mark.value} (${mark.period})`;
    const side = mark.id === 'current' || mark.id === 'expected' ? 'above' : 'below';
    const width = (100 * room.widthOf(label)) / room.width;
    const anchor =
      mark.position + width / 2 > 100 ? 'end' : mark.position - width / 2 < 0 ? 'start' : 'middle';
    const from = mark.position - { start: 0, middle: width / 2, end: width }[anchor];
    const to = from + width;
    let lane = 0;
    while (
      taken.some((other) => other.side === side && other.lane === lane && from < other.to && to > other.from)
    ) {
      lane += 1;
    }
    taken.push({ side, lane, from, to });
    return { ...mark, label, anchor, side, lane };
  });
}
