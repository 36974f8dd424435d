import { describe, expect, it } from 'vitest';
import { eurostat } from './eurostat.js';
import type { MethodInput } from './method.js';

/** After one year the rate is the change itself: from 1000 to 1010 is one percent. */
function afterOneYear(value: number, more: Partial<MethodInput> = {}): string {
  const result = eurostat.judge({
    direction: 'increase',
    baseline: { year: 2016, value: 1000 },
    current: { year: 2017, value },
    ...more,
  });
  return result.verdict === 'not-assessable' ? result.reason : result.category;
}

describe('the limits without a target, just inside and outside', () => {
  it.each([
    [1010.1, 'significant-progress'],
    [1009.9, 'moderate-progress'],
    [1001.01, 'moderate-progress'],
    [1000.99, 'no-progress'],
    [1000, 'no-progress'],
    [999.01, 'no-progress'],
    [998.99, 'moderate-deterioration'],
    [990.1, 'moderate-deterioration'],
    [989.9, 'significant-deterioration'],
  ])('from 1000 to %s in a year is %s', (value, category) => {
    expect(afterOneYear(value)).toBe(category);
  });
});

describe('the limits with a target, just inside and outside', () => {
  it.each([
    [1951, 'significant-progress'],
    [1949, 'moderate-progress'],
    [1601, 'moderate-progress'],
    [1599, 'insufficient-progress'],
    [1000, 'insufficient-progress'],
    [999, 'movement-away'],
  ])('from 1000 to %s instead of 2000 is %s', (value, category) => {
    expect(afterOneYear(value, { goal: { year: 2017, value: 2000 } })).toBe(category);
  });

  it('belong to the better category: 0.95 is significant and 0.60 moderate', () => {
    // 19 of the 20 that were asked for, and 3 of the 5.
    const from8 = { baseline: { year: 2016, value: 8 }, goal: { year: 2017, value: 28 } };
    expect(afterOneYear(27, from8)).toBe('significant-progress');
    const from4 = { baseline: { year: 2016, value: 4 }, goal: { year: 2017, value: 9 } };
    expect(afterOneYear(7, from4)).toBe('moderate-progress');
  });
});

describe('what Eurostat cannot judge', () => {
  it('a baseline of zero, for which the offices put 0.001', () => {
    expect(afterOneYear(5, { baseline: { year: 2016, value: 0 } })).toBe('baseline-zero');
  });

  it('a figure or a target on the other side of zero', () => {
    expect(afterOneYear(-5)).toBe('signs-differ');
    expect(afterOneYear(1100, { goal: { year: 2020, value: -1 } })).toBe('signs-differ');
  });

  it('a figure or a target that is not of a later year than the start', () => {
    expect(afterOneYear(5, { current: { year: 2016, value: 5 } })).toBe('not-after-baseline');
    expect(afterOneYear(5, { goal: { year: 2016, value: 5 } })).toBe('not-after-baseline');
  });
});

it('counts a fall to zero as a fall of 100 percent', () => {
  const result = eurostat.judge({
    direction: 'decrease',
    baseline: { year: 2015, value: 0.02 },
    current: { year: 2024, value: 0 },
  });
  expect(result).toEqual({ verdict: 'on-track', category: 'significant-progress', ratio: 1 });
});

it('reads a growing rate below zero as a falling value', () => {
  const baseline = { year: 2016, value: -1000 };
  expect(afterOneYear(-1100, { baseline })).toBe('significant-deterioration');
  expect(afterOneYear(-900, { baseline })).toBe('significant-progress');
});
