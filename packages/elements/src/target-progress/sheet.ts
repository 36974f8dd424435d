import type { Explanation, Verdict } from '@hc-roadmap/core';
import type { Messages } from '../i18n/messages.js';
import { placeMarks, type Bar } from '../internal/bar.model.js';
import { tagOf } from '../internal/language.js';
import { SHAPES } from '../internal/verdict-icon.js';
import { Column } from '../sheet/column.js';
import { widthOf } from '../sheet/letters.js';
import type { Sheet, SheetColors, SheetSize } from '../sheet/sheet.js';

/** The colours of a sheet with a verdict on it. */
export interface VerdictColors extends SheetColors {
  readonly good: string;
  readonly warning: string;
  readonly bad: string;
  /** Of the sign in the shape. */
  readonly sign: string;
}

/** In em: the shape of the verdict, and what is beside it. */
const SHAPE = 1.6;
const BESIDE = 2.2;
/** In em: the bar, how far a mark sticks out of it, and a line of labels. */
const THICKNESS = 0.9;
const OVERHANG = 0.35;
const LANE = 1.5;
/** In em: what a mark looks like, before its words. */
const KEY = 1.4;

const VERDICTS: Readonly<Record<Verdict, 'good' | 'warning' | 'bad' | 'text'>> = {
  achieved: 'good',
  'on-track': 'good',
  behind: 'warning',
  'off-track': 'warning',
  mixed: 'warning',
  missed: 'bad',
  'moving-away': 'bad',
  'not-assessable': 'text',
};
const ARROWS = { up: '▲', down: '▼', same: '=' } as const;

/** Lays out where a target stands on a sheet. */
export function sheetOf(
  explanation: Explanation,
  messages: Messages,
  colors: VerdictColors,
  size: SheetSize,
): Sheet {
  const { name, subject, sentence, marks, caveats, sources } = explanation;
  const whole = size.height === undefined;
  const column = new Column(size, colors);
  column.write(name, { size: 1.15, bold: true });
  column.write(subject, { size: 0.9 });
  drawVerdict(column, explanation, colors);
  const bar = placeMarks(marks, { width: column.width, widthOf: (text) => widthOf(text, true) });
  if (bar !== null) drawBar(column, bar, colors);
  drawMeasures(column, explanation, whole);
  drawMilestones(column, explanation, colors);
  if (whole) {
    column.skip(0.6);
    for (const caveat of caveats) column.write(`– ${caveat}`, { size: 0.9 });
  }
  column.skip(0.4);
  column.write(`${messages.sources} ${sources.map(({ shortName }) => shortName).join('; ')}`, { size: 0.9 });
  const { width } = size;
  const { paper } = colors;
  const { height, shapes } = column;
  return { width, height, language: tagOf(messages), title: name, description: sentence, paper, shapes };
}

function drawVerdict(
  column: Column,
  { verdict, label, body }: Explanation,
  { sign, ...colors }: VerdictColors,
): void {
  column.skip(0.6);
  const [outline, strokes] = SHAPES[verdict];
  column.shapes.push({
    type: 'sign',
    place: column.at(0, column.bottom),
    scale: (SHAPE * column.letters) / 24,
    outline,
    fill: colors[VERDICTS[verdict]],
    strokes,
    stroke: sign,
  });
  column.write(`${label}.`, { bold: true, size: 1.1, indent: BESIDE });
  column.write(body, { indent: BESIDE });
  column.skip(0.8);
}

function drawBar(column: Column, bar: Bar, colors: SheetColors): void {
  // Where a label does not fit along the bar, all of them stand below it.
  const isLabelled = bar.marks.every(({ label, lane }) => widthOf(label, true) <= column.width && lane < 2);
  const lanes = (side: 'above' | 'below'): number =>
    isLabelled ? Math.max(0, ...bar.marks.map((mark) => (mark.side === side ? mark.lane + 1 : 0))) : 0;
  column.skip(lanes('above') * LANE + OVERHANG);
  const top = column.bottom;
  const across = (position: number): number => (position * column.width) / 100;
  const block = (start: number, length: number, fill: string, opacity: number, stroke?: string): void => {
    const [left, right] = [across(start), across(start + length)];
    const places = [
      column.at(left, top),
      column.at(right, top),
      column.at(right, top + THICKNESS),
      column.at(left, top + THICKNESS),
    ];
    column.shapes.push({
      type: 'area',
      places,
      fill,
      opacity,
      ...(stroke === undefined ? {} : { stroke }),
    });
  };
  block(0, 100, colors.text, 0.1, colors.text);
  block(bar.fill.start, bar.fill.length, colors.accent, 1);
  for (const { id, position } of bar.marks) {
    if (id !== 'current') {
      const x = across(position);
      drawMark(column, id, x, top - OVERHANG, top + THICKNESS + OVERHANG, colors);
    }
  }
  column.skip(THICKNESS + OVERHANG);
  if (isLabelled) {
    for (const { id, position, label, anchor, side, lane } of bar.marks) {
      const line =
        side === 'above' ? top - OVERHANG - lane * LANE - 0.4 : column.bottom + (lane + 1) * LANE - 0.4;
      column.put(label, across(position), line, { anchor, bold: id === 'current' });
    }
    column.skip(lanes('below') * LANE);
    return;
  }
  column.skip(0.4);
  for (const { id, label } of bar.marks) {
    const y = column.bottom + 0.3;
    if (id === 'current') {
      const places = [column.at(0.1, y), column.at(0.9, y), column.at(0.9, y + 0.9), column.at(0.1, y + 0.9)];
      column.shapes.push({ type: 'area', places, fill: colors.accent, opacity: 1 });
    } else drawMark(column, id, 0.5, y, y + 0.9, colors);
    column.write(label, { indent: KEY, bold: id === 'current' });
  }
}

/** A line across the bar; the kinds differ by their thickness and their dashes. */
function drawMark(
  column: Column,
  id: Bar['marks'][number]['id'],
  x: number,
  from: number,
  to: number,
  { text: color }: SheetColors,
): void {
  const pixel = column.letters / 14;
  column.shapes.push({
    type: 'line',
    places: [column.at(x, from), column.at(x, to)],
    color,
    width: (id === 'goal' ? 4 : 2) * pixel,
    ...(id === 'expected' ? { dash: [4 * pixel, 3 * pixel] } : {}),
  });
}

function drawMeasures(column: Column, { measures }: Explanation, whole: boolean): void {
  for (const { name, outcome, change, caveats } of measures) {
    column.skip(0.3);
    column.write(name);
    if (change === undefined) column.write(outcome, { bold: true });
    else {
      const { from, to, direction } = change;
      column.write(
        `${from.value} (${from.period}) → ${to.value} (${to.period}) ${ARROWS[direction]} ${outcome}`,
        { bold: true },
      );
    }
    if (whole) for (const caveat of caveats) column.write(`– ${caveat}`, { size: 0.9 });
  }
}

function drawMilestones(
  column: Column,
  { milestones }: Explanation,
  { good, text, paper }: VerdictColors,
): void {
  for (const { date, statusName, status, name, note } of milestones) {
    const isDone = status === 'done';
    column.shapes.push({
      type: 'dot',
      place: column.at(0.5, column.bottom + 0.7),
      radius: 0.4 * column.letters,
      fill: isDone ? good : paper,
      stroke: isDone ? good : text,
      width: column.letters / 8,
    });
    column.write(`${date} · ${statusName}`, { size: 0.9, indent: KEY });
    column.write(note === undefined ? name : `${name}: ${note}`, { indent: KEY });
    column.skip(0.3);
  }
}
