import { describe, expect, it } from 'vitest';
import type { MethodInput, MethodResult } from './method.js';
import { statcan2023 } from './statcan-2023.js';

/** After one year the rate is the change itself: from 1000 to 1010 is one percent. */
function judged(value: number, more: Partial<MethodInput> = {}): MethodResult {
  return statcan2023.judge({
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

describe('the limits of 2023', () => {
  it.each([
    [1015.1, 'substantial-progress'],
    [1014.9, 'moderate-progress'],
    [1005.1, 'moderate-progress'],
    [1004.9, 'negligible-progress'],
    [1000, 'negligible-progress'],
    [999.9, 'deterioration'],
  ])('without a target: from 1000 to %s in a year is %s', (value, category) => {
    expect(afterOneYear(value)).toBe(category);
  });

  it('do not look at a natural limit', () => {
    expect(judged(1004.9, { limit: 1000 })).toEqual(judged(1004.9));
  });

  it.each([
    [1951, 'substantial-progress'],
    [1949, 'moderate-progress'],
    [1601, 'moderate-progress'],
    [1599, 'negligible-progress'],
    [1000, 'negligible-progress'],
    [999, 'deterioration'],
  ])('with a target: from 1000 to %s instead of 2000 is %s', (value, category) => {
    expect(afterOneYear(value, { goal: { year: 2017, value: 2000 } })).toBe(category);
  });

  it('belong to the better category: 0.95 is substantial and 0.60 moderate', () => {
    // 19 of the 20 that were asked for, and 3 of the 5.
    const from8 = { baseline: { year: 2016, value: 8 }, goal: { year: 2017, value: 28 } };
    expect(afterOneYear(27, from8)).toBe('substantial-progress');
    const from4 = { baseline: { year: 2016, value: 4 }, goal: { year: 2017, value: 9 } };
    expect(afterOneYear(7, from4)).toBe('moderate-progress');
  });
});

it('gives a target that is met neither a ratio nor a score', () => {
  expect(judged(1500, { goal: { year: 2017, value: 1250 } })).toEqual({
    verdict: 'achieved',
    category: 'target-achieved',
  });
});

describe('what Statistics Canada could not judge in 2023', () => {
  it.each([
    ['a baseline of zero', 5, { baseline: { year: 2016, value: 0 } }, 'baseline-zero'],
    ['a target of zero', 500, { direction: 'decrease', goal: { year: 2020, value: 0 } }, 'goal-zero'],
    ['a figure across zero', -5, {}, 'signs-differ'],
    ['a target that equals the baseline', 999, { goal: { year: 2020, value: 1000 } }, 'goal-equals-baseline'],
    ['a target of the first year', 5, { goal: { year: 2016, value: 2000 } }, 'not-after-baseline'],
    ['a value to keep', 5, { goal: { year: 2020, value: 2000 }, keep: true }, 'kind-not-covered'],
  ] as const)('%s', (_, value, more, reason) => {
    expect(afterOneYear(value, more)).toBe(reason);
  });
});

it('follows the program of 2023 where that calls a loss progress', () => {
  expect(afterOneYear(-1100, { baseline: { year: 2016, value: -1000 } })).toBe('substantial-progress');
  expect(afterOneYear(800, { goal: { year: 2017, value: 900 } })).toBe('substantial-progress');
});
