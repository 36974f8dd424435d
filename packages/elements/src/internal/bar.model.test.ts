import type { ExplainedMark } from '@hc-roadmap/core';
import { describe, expect, it } from 'vitest';
import { placeMarks, type Bar } from './bar.model.js';

const mark = (id: ExplainedMark['id'], number: number, period = '2020'): ExplainedMark => ({
  id,
  name: id,
  value: String(number),
  period,
  number,
});

const bar = (marks: readonly ExplainedMark[]): Bar => {
  const placed = placeMarks(marks);
  if (placed === null) throw new Error('expected a bar');
  return placed;
};

const positionOf = ({ marks }: Bar, id: ExplainedMark['id']): number | undefined =>
  marks.find((one) => one.id === id)?.position;

describe('a bar', () => {
  it('ends at the goal while the goal has not been passed', () => {
    const placed = bar([mark('baseline', 10), mark('current', 20), mark('goal', 40)]);
    expect(placed.fill).toEqual({ start: 0, length: 50 });
    expect(positionOf(placed, 'goal')).toBe(100);
  });

  it('goes on past the goal, and keeps the mark of the goal inside', () => {
    const placed = bar([mark('baseline', 133), mark('current', 324), mark('goal', 266)]);
    expect(placed.fill.length).toBeLessThan(100);
    expect(positionOf(placed, 'goal')).toBeLessThan(placed.fill.length);
    // A screen reader may say it: no 356.40000000000003.
    expect(placed.maximum).toBe(356.4);
  });

  it('has room for a value that has to go down', () => {
    const placed = bar([mark('baseline', 80), mark('current', 60), mark('goal', 40)]);
    expect(positionOf(placed, 'baseline')).toBeLessThan(100);
    expect(positionOf(placed, 'goal')).toBeLessThan(positionOf(placed, 'current') ?? 0);
  });

  it('fills from zero to the left of it when the value is negative', () => {
    const placed = bar([mark('baseline', -20), mark('current', -10), mark('goal', 10)]);
    expect(Math.abs((placed.fill.start + placed.fill.length) / ((100 * 20) / 30) - 1)).toBeLessThan(1e-9);
  });

  it('is not drawn without a current value, or when all values are zero', () => {
    expect(placeMarks([mark('goal', 40)])).toBeNull();
    expect(placeMarks([mark('baseline', 0), mark('current', 0), mark('goal', 0)])).toBeNull();
  });
});

describe('labels of a bar', () => {
  it('take another lane when they would touch', () => {
    const placed = bar([mark('current', 20), mark('expected', 21), mark('goal', 40)]);
    const lanes = placed.marks.filter(({ side }) => side === 'above').map(({ lane }) => lane);
    expect(lanes).toEqual([0, 1]);
  });

  it('stay on one lane when there is room', () => {
    const placed = bar([mark('baseline', 5), mark('current', 20), mark('goal', 40)]);
    expect(placed.marks.map(({ lane }) => lane)).toEqual([0, 0, 0]);
  });

  it('turn inwards at the ends of the bar', () => {
    const placed = bar([mark('baseline', 0), mark('current', 20), mark('goal', 40)]);
    expect(placed.marks.map(({ anchor }) => anchor)).toEqual(['start', 'middle', 'end']);
  });
});
