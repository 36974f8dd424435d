import { describe, expect, it } from 'vitest';
import { mistake } from '../../../test/mistake.js';
import { undesaGini } from './gini.js';

/** From 40 in 2015, after so many years. */
function after(years: number, value: number, goal = 25): string | null {
  return undesaGini({
    baseline: { year: 2015, value: 40 },
    current: { year: 2015 + years, value },
    goal,
  });
}

/** The value whose change is this, in percent of itself. */
function changedBy(percent: number): number {
  return 40 / (1 - percent / 100);
}

describe('inequality that is to fall', () => {
  it('is achieved when it is within the goal, also in the first year', () => {
    expect(after(5, 25)).toBe('target-achieved');
    expect(after(5, 25.1)).toBe('on-track');
    expect(after(0, 25)).toBe('target-achieved');
    expect(after(5, 0)).toBe('target-achieved');
  });

  it('is on track when it falls by more than 1 percent a year and by at least 1 percent in all', () => {
    expect(after(1, 39.59)).toBe('on-track');
    expect(after(10, 39)).toBe('fair-progress');
  });

  it('changes by percents of the current value: at most −1 is fair progress, above it limited', () => {
    expect(after(10, changedBy(-1.0001))).toBe('fair-progress');
    expect(after(10, changedBy(-0.9999))).toBe('limited-progress');
    expect(after(10, changedBy(0.9999))).toBe('limited-progress');
    expect(after(10, changedBy(1.0001))).toBe('deterioration');
  });

  it('takes exactly −1 for fair progress and exactly 1 for deterioration', () => {
    const of = (baseline: number, value: number): string | null =>
      undesaGini({ baseline: { year: 2015, value: baseline }, current: { year: 2025, value }, goal: 1 });
    expect(of(101, 100)).toBe('fair-progress');
    expect(of(99, 100)).toBe('deterioration');
  });

  it('is the same in percent and as a fraction', () => {
    const percent = after(5, 38);
    const fraction = undesaGini({
      baseline: { year: 2015, value: 0.4 },
      current: { year: 2020, value: 0.38 },
      goal: 0.25,
    });
    expect(fraction).toBe(percent);
  });
});

describe('there is no verdict on inequality', () => {
  it('without a later year', () => {
    expect(after(0, 39)).toBeNull();
    expect(after(-1, 39)).toBeNull();
  });

  it('without a rate of change', () => {
    const current = { year: 2020, value: 38 };
    expect(undesaGini({ baseline: { year: 2015, value: 0 }, current, goal: 25 })).toBeNull();
    expect(undesaGini({ baseline: { year: 2015, value: -1 }, current, goal: 25 })).toBeNull();
  });

  it('and what is no number is refused', () => {
    expect(mistake(() => after(5, Number.NaN)).code).toBe('invalid-number');
    expect(mistake(() => after(0.5, 38)).code).toBe('invalid-year');
    expect(mistake(() => after(5, 38, Infinity)).message).toMatch(/^goal /);
  });
});
