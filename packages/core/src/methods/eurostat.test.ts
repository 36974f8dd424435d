import fc from 'fast-check';
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

// A quotient of two figures less 1 is never exactly 0.01 or 0.001 in binary: the limits are tried next to them.
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

describe('the limits near a natural limit', () => {
  // The factor is 0.374 at 90 percent of the way to the limit.
  const limit = 1000 / 0.9;

  it.each([
    [1003.8, 'significant-progress'],
    [1003.7, 'moderate-progress'],
    [1000.38, 'moderate-progress'],
    [1000.37, 'no-progress'],
    [999.01, 'no-progress'],
    [998.99, 'moderate-deterioration'],
    [996.3, 'moderate-deterioration'],
    [996.2, 'significant-deterioration'],
  ])('are smaller, except those of no progress: from 1000 to %s is %s', (value, category) => {
    expect(afterOneYear(value, { limit })).toBe(category);
  });

  it('leave at the limit itself no room for moderate progress or moderate deterioration', () => {
    const at = (value: number): string => afterOneYear(value, { limit: 1000 });
    expect([1000.01, 1000, 999.01, 998.99].map(at)).toEqual([
      'significant-progress',
      'no-progress',
      'no-progress',
      'significant-deterioration',
    ]);
  });

  it('do not count where there is a target', () => {
    const goal = { year: 2017, value: 2000 };
    expect(afterOneYear(1500, { goal, limit })).toBe(afterOneYear(1500, { goal }));
  });

  it('show in the working', () => {
    const result = eurostat.judge({
      direction: 'increase',
      baseline: { year: 2016, value: 1000 },
      current: { year: 2017, value: 1250 },
      limit: 1000,
    });
    expect(result).toMatchObject({ working: { rate: 0.25, 'limit-factor': 0 } });
  });
});

describe('the limits with a target, on them and just inside and outside', () => {
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

  it('belong to the lower category: 0.95 is moderate and 0.60 insufficient', () => {
    // 19 of the 20 that were asked for, and 3 of the 5.
    const from8 = { baseline: { year: 2016, value: 8 }, goal: { year: 2017, value: 28 } };
    expect(afterOneYear(27, from8)).toBe('moderate-progress');
    const from4 = { baseline: { year: 2016, value: 4 }, goal: { year: 2017, value: 9 } };
    expect(afterOneYear(7, from4)).toBe('insufficient-progress');
  });
});

describe('a target that is met', () => {
  it('is achieved with score 5, whatever the trend', () => {
    const result = eurostat.judge({
      direction: 'increase',
      baseline: { year: 2016, value: 4 },
      current: { year: 2017, value: 3 },
      goal: { year: 2018, value: 1 },
    });
    expect(result).toMatchObject({
      verdict: 'achieved',
      category: 'significant-progress',
      score: 5,
      ratio: -0.5,
    });
  });

  it('has no ratio where no rate exists: from zero, across zero, or without any way to go', () => {
    for (const [baseline, current, goal] of [
      [0, 5, 5],
      [-4, 5, 5],
      [5, 5, 5],
    ] as const) {
      const result = eurostat.judge({
        direction: 'increase',
        baseline: { year: 2016, value: baseline },
        current: { year: 2017, value: current },
        goal: { year: 2018, value: goal },
      });
      expect(result).toEqual({ verdict: 'achieved', category: 'significant-progress', score: 5 });
    }
  });
});

describe('what Eurostat cannot judge', () => {
  it('a baseline or a target of zero, unless there is a stand-in', () => {
    const fromZero = { baseline: { year: 2016, value: 0 } };
    expect(afterOneYear(5, fromZero)).toBe('baseline-zero');
    expect(afterOneYear(5, { ...fromZero, standIn: 0.001 })).toBe('significant-progress');
    const toZero = { direction: 'decrease', goal: { year: 2017, value: 0 } } as const;
    expect(afterOneYear(500, toZero)).toBe('goal-zero');
    expect(afterOneYear(500, { ...toZero, standIn: 0.001 })).toBe('insufficient-progress');
  });

  it('a figure or a target on the other side of zero', () => {
    expect(afterOneYear(-5)).toBe('signs-differ');
    expect(afterOneYear(900, { direction: 'decrease', goal: { year: 2020, value: -1 } })).toBe(
      'signs-differ',
    );
  });

  it('a target that equals the baseline and is not met', () => {
    expect(afterOneYear(999, { goal: { year: 2020, value: 1000 } })).toBe('goal-equals-baseline');
  });

  it('a figure or a target that is not of a later year than the start', () => {
    expect(afterOneYear(5, { current: { year: 2016, value: 5 } })).toBe('not-after-baseline');
    expect(afterOneYear(5, { goal: { year: 2016, value: 5 } })).toBe('not-after-baseline');
  });

  it('two figures for one year, or a value to keep every year', () => {
    const point = { year: 2016, value: 1000 };
    expect(afterOneYear(5, { points: [point, point, { year: 2017, value: 5 }] })).toBe('duplicate-years');
    expect(afterOneYear(5, { points: [point] })).toBe('too-few-points');
    expect(afterOneYear(5, { goal: { year: 2020, value: 5 }, keep: true })).toBe('kind-not-covered');
  });

  it('a rate beyond all numbers', () => {
    expect(afterOneYear(1e300, { baseline: { year: 2016, value: 1e-300 } })).toBe('out-of-range');
  });
});

it('counts a fall to zero as a fall of 100 percent', () => {
  const result = eurostat.judge({
    direction: 'decrease',
    baseline: { year: 2015, value: 0.02 },
    current: { year: 2024, value: 0 },
  });
  expect(result).toEqual({
    verdict: 'on-track',
    category: 'significant-progress',
    ratio: 1,
    score: 5,
    working: { rate: -1 },
  });
});

it('reads a growing rate below zero as a falling value', () => {
  const baseline = { year: 2016, value: -1000 };
  expect(afterOneYear(-1100, { baseline })).toBe('significant-deterioration');
  expect(afterOneYear(-900, { baseline })).toBe('significant-progress');
});

it('calls something done significant progress, and something not done significant deterioration', () => {
  expect(eurostat.judgeDone?.(true)).toEqual({
    verdict: 'achieved',
    category: 'significant-progress',
    score: 5,
  });
  expect(eurostat.judgeDone?.(false)).toEqual({
    verdict: 'moving-away',
    category: 'significant-deterioration',
    score: -5,
  });
});

it('never scores a better last figure lower, with a target or without, near a limit or not', () => {
  const value = fc.integer({ min: 1, max: 9999 });
  const maybe = fc.option(value, { nil: undefined });
  const direction = fc.constantFrom('increase' as const, 'decrease' as const);
  fc.assert(
    fc.property(direction, value, value, value, maybe, maybe, (way, start, one, other, end, limit) => {
      const [worse, better] = [one, other]
        .sort((a, b) => (way === 'increase' ? a - b : b - a))
        .map((last) =>
          eurostat.judge({
            direction: way,
            baseline: { year: 2016, value: start },
            current: { year: 2019, value: last },
            ...(end === undefined ? {} : { goal: { year: 2026, value: end } }),
            ...(limit === undefined ? {} : { limit }),
          }),
        )
        .map((result) => ('score' in result ? result.score : undefined));
      return worse === undefined || better === undefined || better >= worse - 1e-9;
    }),
  );
});

it('holds a target for met when the only figure meets it, and has no verdict when it does not', () => {
  const only = (value: number): unknown => {
    const figure = { year: 2016, value };
    const goal = { year: 2030, value: 100 };
    return eurostat.judge({ direction: 'increase', baseline: figure, current: figure, goal });
  };
  expect(only(101)).toMatchObject({ verdict: 'achieved', score: 5 });
  expect(only(99)).toEqual({ verdict: 'not-assessable', reason: 'not-after-baseline' });
});
