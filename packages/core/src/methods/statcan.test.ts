import { describe, expect, it } from 'vitest';
import { expectSame } from '../../test/numbers.js';
import type { MethodInput, MethodResult } from './method.js';
import { judgeSeries } from './series.js';
import { statcan } from './statcan.js';

/** After one year the rate is the change itself: from 1000 to 1010 is one percent. */
function judged(value: number, more: Partial<MethodInput> = {}): MethodResult {
  return statcan.judge({
    direction: 'increase',
    baseline: { year: 2016, value: 1000 },
    current: { year: 2017, value },
    ...more,
  });
}

function afterOneYear(value: number, more: Partial<MethodInput> = {}): string {
  const result = judged(value, more);
  return result.verdict === 'not-assessable' ? result.reason : result.category;
}

// A quotient of two figures less 1 is never exactly 0.015 or 0.005 in binary: those limits are tried next to them.
describe('the limits without a target', () => {
  it.each([
    [1015.1, 'substantial-progress'],
    [1014.9, 'moderate-progress'],
    [1005.1, 'moderate-progress'],
    [1004.9, 'limited-progress'],
    [1000, 'limited-progress'],
    [999.9, 'deterioration'],
  ])('from 1000 to %s in a year is %s', (value, category) => {
    expect(afterOneYear(value)).toBe(category);
  });

  // The factor is 0.374 at 90 percent of the way to the limit.
  it.each([
    [1005.7, 'substantial-progress'],
    [1005.6, 'moderate-progress'],
    [1001.9, 'moderate-progress'],
    [1001.8, 'limited-progress'],
    [1000, 'limited-progress'],
    [999.9, 'deterioration'],
  ])('are smaller near a natural limit: from 1000 to %s is %s', (value, category) => {
    expect(afterOneYear(value, { limit: 1000 / 0.9 })).toBe(category);
  });

  it('are all zero at the limit itself: to keep it is substantial progress, to lose it is not', () => {
    const at = (value: number): string => afterOneYear(value, { limit: 1000 });
    expect([1001, 1000, 999].map(at)).toEqual([
      'substantial-progress',
      'substantial-progress',
      'deterioration',
    ]);
  });

  it('count with a baseline of zero as it is, before the stand-in takes its place', () => {
    const fromZero = { baseline: { year: 2016, value: 0 }, standIn: 0.001 };
    expect(judged(0.0011, { ...fromZero, limit: 0.001 })).toMatchObject({ working: { 'limit-factor': 1 } });
  });
});

describe('the limits with a target', () => {
  it.each([
    [1951, 'substantial-progress'],
    [1949, 'moderate-progress'],
    [1601, 'moderate-progress'],
    [1599, 'limited-progress'],
    [1000, 'limited-progress'],
    [999, 'deterioration'],
  ])('from 1000 to %s instead of 2000 is %s', (value, category) => {
    expect(afterOneYear(value, { goal: { year: 2017, value: 2000 } })).toBe(category);
  });

  it('belong to the better category: 0.95 is substantial and 0.60 moderate', () => {
    // 19 of the 20 that were asked for, and 3 of the 5.
    const from8 = { baseline: { year: 2016, value: 8 }, goal: { year: 2017, value: 28 } };
    expect(afterOneYear(27, from8)).toBe('substantial-progress');
    const from4 = { baseline: { year: 2016, value: 4 }, goal: { year: 2017, value: 9 } };
    expect(afterOneYear(7, from4)).toBe('moderate-progress');
  });

  it('do not look at a natural limit', () => {
    const goal = { year: 2017, value: 2000 };
    expect(judged(1500, { goal, limit: 1000 })).toEqual(judged(1500, { goal }));
  });
});

describe('a target that is met', () => {
  it('is achieved at its value and beyond, and not before', () => {
    const goal = { year: 2017, value: 2000 };
    expect([1999.9, 2000, 2001].map((value) => judged(value, { goal }).verdict)).toEqual([
      'on-track',
      'achieved',
      'achieved',
    ]);
    const less = { direction: 'decrease', goal: { year: 2017, value: 500 } } as const;
    expect([500.1, 500, 499].map((value) => judged(value, less).verdict)).toEqual([
      'on-track',
      'achieved',
      'achieved',
    ]);
  });

  it('has score 5, whatever the trend, and a ratio where there is one', () => {
    const lost = judged(750, { goal: { year: 2017, value: 500 } });
    expect(lost).toMatchObject({ category: 'target-achieved', score: 5, ratio: -0.5 });
    const fromBelowZero = { baseline: { year: 2016, value: -1 }, goal: { year: 2017, value: 5 } };
    expect(judged(5, fromBelowZero)).toEqual({
      verdict: 'achieved',
      category: 'target-achieved',
      score: 5,
    });
  });
});

describe('what Statistics Canada cannot judge', () => {
  it.each([
    ['a baseline of zero', 5, { baseline: { year: 2016, value: 0 } }, 'baseline-zero'],
    ['a target of zero', 500, { direction: 'decrease', goal: { year: 2020, value: 0 } }, 'goal-zero'],
    ['a figure across zero', -5, {}, 'signs-differ'],
    ['a target that equals the baseline', 999, { goal: { year: 2020, value: 1000 } }, 'goal-equals-baseline'],
    ['a figure of the first year', 5, { current: { year: 2016, value: 5 } }, 'not-after-baseline'],
    ['a target of the first year', 5, { goal: { year: 2016, value: 2000 } }, 'not-after-baseline'],
    ['a value to keep', 5, { goal: { year: 2020, value: 2000 }, keep: true }, 'kind-not-covered'],
    ['a rate beyond all numbers', 1e300, { baseline: { year: 2016, value: 1e-300 } }, 'out-of-range'],
  ] as const)('%s', (_, value, more, reason) => {
    expect(afterOneYear(value, more)).toBe(reason);
  });

  it('something that is done or not done: there is no category for what is not achieved', () => {
    expect(statcan.kinds).not.toContain('milestone');
    expect(statcan.judgeDone).toBeUndefined();
  });

  it('two figures for one year', () => {
    const points = [2015, 2016, 2016].map((year) => ({ year, value: 10 }));
    expect(judgeSeries(statcan, points, { direction: 'increase' })).toMatchObject({
      reason: 'duplicate-years',
    });
  });
});

describe('the base year of Statistics Canada', () => {
  const points = [2010, 2017, 2020].map((year, index) => ({ year, value: 40 + 10 * index }));
  const question = { direction: 'increase', basePolicy: 'later' } as const;

  it('is the next later one where 2015 has no figure', () => {
    const result = judgeSeries(statcan, points, { ...question, baseYear: 2015 });
    expectSame('ratio' in result ? result.ratio : undefined, (60 / 50) ** (1 / 3) - 1);
  });

  it('cannot lie after all figures', () => {
    expect(judgeSeries(statcan, points, { ...question, baseYear: 2021 })).toMatchObject({
      reason: 'no-figure-for-base-year',
    });
  });
});

it('holds a target for met when the only figure meets it, and has no verdict when it does not', () => {
  const only = (value: number): unknown => {
    const figure = { year: 2016, value };
    const goal = { year: 2030, value: 100 };
    return statcan.judge({ direction: 'increase', baseline: figure, current: figure, goal });
  };
  expect(only(101)).toMatchObject({ verdict: 'achieved', score: 5 });
  expect(only(99)).toEqual({ verdict: 'not-assessable', reason: 'not-after-baseline' });
});
