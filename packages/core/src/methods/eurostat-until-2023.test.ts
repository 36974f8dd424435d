import { describe, expect, it } from 'vitest';
import { expectSame } from '../../test/numbers.js';
import { eurostatUntil2023 } from './eurostat-until-2023.js';
import type { MethodInput, MethodResult } from './method.js';

/** After one year the rate is the change itself: from 1000 to 1010 is one percent. */
function judged(value: number, more: Partial<MethodInput> = {}): MethodResult {
  return eurostatUntil2023.judge({
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

describe('the limits without a target until 2023', () => {
  it.each([
    [1010.1, 'significant-progress'],
    [1009.9, 'moderate-progress'],
    [1000.1, 'moderate-progress'],
    [1000, 'moderate-deterioration'],
    [999.9, 'moderate-deterioration'],
    [990.1, 'moderate-deterioration'],
    [989.9, 'significant-deterioration'],
  ])('from 1000 to %s in a year is %s, without room for no progress', (value, category) => {
    expect(afterOneYear(value)).toBe(category);
  });

  it('turn round where less is better, with no change still on the wrong side', () => {
    const less = { direction: 'decrease' } as const;
    expect([989.9, 990.1, 1000, 1009.9, 1010.1].map((value) => afterOneYear(value, less))).toEqual([
      'significant-progress',
      'moderate-progress',
      'moderate-deterioration',
      'moderate-deterioration',
      'significant-deterioration',
    ]);
  });

  it('are the same near a natural limit', () => {
    expect(afterOneYear(1009.9, { limit: 1000 })).toBe('moderate-progress');
  });
});

describe('the limits with a target until 2023', () => {
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

describe('a target that is met until 2023', () => {
  it('is achieved with score 5, and a ratio where there is one', () => {
    expect(judged(1500, { goal: { year: 2017, value: 1250 } })).toEqual({
      verdict: 'achieved',
      category: 'significant-progress',
      score: 5,
      ratio: 2,
      working: { rate: 0.5, 'required-rate': 0.25 },
    });
    expect(judged(1500, { goal: { year: 2017, value: 1000 } })).toEqual({
      verdict: 'achieved',
      category: 'significant-progress',
      score: 5,
    });
  });
});

it('scores as the edition of 2026 does without a limit', () => {
  const score = (result: MethodResult): number | undefined => ('score' in result ? result.score : undefined);
  expectSame(score(judged(1010)), 2.5);
  expectSame(score(judged(1000, { goal: { year: 2017, value: 2000 } })), -2.5);
});

describe('what Eurostat could not judge until 2023', () => {
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

it('follows the program of 2022 where that calls a loss progress', () => {
  const fellBelowZero = { baseline: { year: 2016, value: -1000 } };
  expect(afterOneYear(-1100, fellBelowZero)).toBe('significant-progress');
  const lost = { goal: { year: 2017, value: 900 } };
  expect(afterOneYear(800, lost)).toBe('significant-progress');
});

it('calls something done significant progress, and something not done significant deterioration', () => {
  expect(eurostatUntil2023.judgeDone?.(true)).toMatchObject({ verdict: 'achieved' });
  expect(eurostatUntil2023.judgeDone?.(false)).toMatchObject({ category: 'significant-deterioration' });
});
