import { describe, expect, it } from 'vitest';
import { expectSame } from '../../test/numbers.js';
import {
  figure,
  indicator,
  level,
  measure,
  measured,
  multiple,
  percent,
  roadmap,
  series,
  share,
  threshold,
  yearly,
} from '../../test/fixtures.js';
import { assessGoalOf as assess } from '../../test/goal.js';
import { mistake } from '../../test/mistake.js';
import { eurostat } from '../methods/eurostat.js';
import type { Target } from '../types.js';

const goalOf = (target: Target): number | undefined =>
  assess(measured(target, yearly({ 2016: 100, 2017: 110 })), '2017').figures?.goal.value;

describe('the goal', () => {
  it('of a doubling is twice the baseline, and of N times N times the baseline', () => {
    expect(goalOf(multiple(2))).toBe(200);
    expect(goalOf(multiple(3))).toBe(300);
    expect(goalOf(multiple(1.5))).toBe(150);
  });

  it('of 4 in 10 is 40 percent', () => {
    expect(goalOf(share(4, 10))).toBe(40);
  });

  it('of a level and of a threshold is the value itself', () => {
    expect(goalOf(level(75))).toBe(75);
    expect(goalOf(threshold(75))).toBe(75);
  });

  it('of a share of nothing is a mistake of the data, named with its target', () => {
    expect(mistake(() => goalOf(share(4, 0)))).toEqual({
      code: 'invalid-number',
      message: 'target target: denominator must not be 0, got 0',
    });
  });
});

describe('the working of a doubling from 100 in 2016 that stands at 130 in 2018', () => {
  const figures = assess(measured(multiple(2), yearly({ 2016: 100, 2018: 130 })), '2018').figures;

  it('has the baseline, the current value and the goal with their years', () => {
    expect(figures).toMatchObject({
      baseline: { period: '2016', year: 2016, value: 100, status: 'A' },
      current: { period: '2018', year: 2018, value: 130, status: 'A' },
      goal: { year: 2020, value: 200 },
    });
  });

  it('expected 150 by then, and 30 percent of the way is done', () => {
    expect(figures?.expected).toEqual({ year: 2018, value: 150 });
    expectSame(figures?.progress, 0.3);
  });

  it('expects by another method what that method would have called on track, not what a straight line asks', () => {
    const data = measured(multiple(2), yearly({ 2016: 100, 2018: 145 }));
    const { verdict, figures: worked } = assess(data, '2018', { method: eurostat });
    const required = 2 ** (1 / 4) - 1;
    expect(verdict).toBe('on-track');
    expectSame(worked?.expected?.value, 100 * (1 + 0.95 * required) ** 2);
  });

  it('went 15 a year where 25 was required, and needs 35 a year from now on', () => {
    expect(figures?.actualPace.absolute).toBe(15);
    expect(figures?.requiredPace?.absolute).toBe(25);
    expect(figures?.neededPace?.absolute).toBe(35);
  });

  it('is behind by the straight line: 15 of 25 is 0.6', () => {
    const { verdict, method } = assess(measured(multiple(2), yearly({ 2016: 100, 2018: 130 })), '2018');
    expect(verdict).toBe('behind');
    expect(method).toEqual({
      id: 'linear',
      edition: 'SDSN 2019',
      category: 'moderately-improving',
      ratio: 0.6,
      working: { pace: 15, 'required-pace': 25 },
    });
  });

  it('is judged by another method when that is asked for', () => {
    const data = measured(multiple(2), yearly({ 2016: 100, 2018: 130 }));
    expect(assess(data, '2018', { method: eurostat }).method).toMatchObject({
      id: 'eurostat',
      category: 'moderate-progress',
    });
  });
});

describe('before the target year is over', () => {
  it.each([
    [200, 'achieved'],
    [150, 'on-track'],
    [149, 'behind'],
    [125, 'off-track'],
    [99, 'moving-away'],
  ])('%s half-way from 100 to 200 is %s', (value, verdict) => {
    expect(assess(measured(level(200), yearly({ 2016: 100, 2018: value })), '2018').verdict).toBe(verdict);
  });

  it('a goal met early is achieved, whatever the method can make of it, and needs no pace any more', () => {
    const { verdict, figures } = assess(measured(level(200), yearly({ 2016: 100, 2018: 200 })), '2018');
    expect(verdict).toBe('achieved');
    expect(
      assess(measured(level(5), yearly({ 2016: 0, 2018: 5 })), '2018', { method: eurostat }),
    ).toMatchObject({
      verdict: 'achieved',
      method: { id: 'eurostat' },
    });
    expect(figures?.neededPace).toBeNull();
  });

  it('less is better where the direction says so', () => {
    const halving = multiple(0.5, { measures: [measure({ direction: 'decrease' })] });
    const at = (value: number): string =>
      assess(measured(halving, yearly({ 2016: 100, 2018: value })), '2018').verdict;
    expect([at(50), at(75), at(100), at(101)]).toEqual(['achieved', 'on-track', 'off-track', 'moving-away']);
  });
});

describe('a share', () => {
  it('is judged in percent: 17.3 percent in 2014/15 and 20 percent in 2018/19 is not 4 in 10', () => {
    // DUO, diplomas in hbo and wo (sources duo-hbo-dipl-2019, duo-wo-dipl-2019): 24,961 of 144,537 and 31,380 of 156,587.
    const diplomas = series([
      figure('2014/15', (100 * 24961) / 144537, { numerator: 24961, denominator: 144537 }),
      figure('2018/19', (100 * 31380) / 156587, { numerator: 31380, denominator: 156587 }),
    ]);
    const measures = [measure({ baseline: { period: '2014/15', basis: 'stated' } })] as const;
    const data = roadmap(share(4, 10, { measures }), indicator([diplomas], { unit: percent }));
    expect(assess(data, '2019').verdict).toBe('off-track');
    expect(assess(data, '2020').verdict).toBe('missed');
    expectSame(assess(data, '2019').figures?.expected?.value, 32.423208820809435);
  });
});
