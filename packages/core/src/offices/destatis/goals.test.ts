import { describe, expect, it } from 'vitest';
import { mistake } from '../../../test/mistake.js';
import { destatisInterval, nextGoal, worstSymbol } from './goals.js';
import { destatis } from '../../methods/destatis.js';
import type { MethodResult } from '../../methods/method.js';

describe('a goal that is an interval', () => {
  it('counts with the end that is reached first, in whatever order they are named', () => {
    // destatis-353: "15 to 20 percent less" was judged as 85 where the start is 100.
    expect(destatisInterval([85, 80], 'decrease')).toBe(85);
    expect(destatisInterval([80, 85], 'decrease')).toBe(85);
    expect(destatisInterval([80, 85], 'increase')).toBe(80);
  });

  it('refuses what is no end or no direction', () => {
    expect(mistake(() => destatisInterval([Number.NaN, 1], 'increase')).code).toBe('invalid-number');
    expect(mistake(() => destatisInterval([1, Number.POSITIVE_INFINITY], 'increase')).code).toBe(
      'invalid-number',
    );
    expect(mistake(() => destatisInterval([1, 2], 'up' as never)).code).toBe('invalid-argument');
  });
});

describe('goals for several years', () => {
  const goals = [
    { year: 2040, value: 45 },
    { year: 2020, value: 18 },
    { year: 2030, value: 30 },
  ];

  it('the next one counts, through its own year', () => {
    expect(nextGoal(goals, 2010)?.year).toBe(2020);
    expect(nextGoal(goals, 2020)?.year).toBe(2020);
    expect(nextGoal(goals, 2021)?.year).toBe(2030);
    expect(nextGoal(goals, 2031)?.year).toBe(2040);
  });

  it('it has ended when none is left', () => {
    expect(nextGoal(goals, 2041)).toBeNull();
    expect(nextGoal([], 2020)).toBeNull();
  });

  it('two goals in one year are two targets, and no list of years', () => {
    const twice = [
      { year: 2030, value: 1 },
      { year: 2030, value: 2 },
    ];
    expect(mistake(() => nextGoal(twice, 2020)).code).toBe('invalid-argument');
    expect(mistake(() => nextGoal(goals, 0)).code).toBe('invalid-year');
    expect(mistake(() => nextGoal([{ year: 2030, value: Number.NaN }], 2020)).code).toBe('invalid-number');
  });
});

describe('several targets at the same time', () => {
  const points = [4, 5, 6, 7, 8, 9].map((value, index) => ({ year: 2015 + index, value }));
  const against = (value: number): MethodResult =>
    destatis.judge({
      direction: 'increase',
      baseline: { year: 2015, value: 4 },
      current: { year: 2020, value: 9 },
      goal: { year: 2025, value },
      points,
    });

  it('the worst symbol counts', () => {
    expect(worstSymbol([against(13), against(40)])).toEqual({
      symbol: 'cloud',
      verdict: 'off-track',
      used: 2,
      leftOut: 0,
    });
  });

  it('a target that was reached does not make the others achieved, though both symbols are a sun', () => {
    expect(worstSymbol([against(9), against(13)])).toMatchObject({ symbol: 'sun', verdict: 'on-track' });
  });

  it('a target without a symbol is left out and counted, and never bad', () => {
    const none: MethodResult = { verdict: 'not-assessable', reason: 'years-missing' };
    expect(worstSymbol([against(13), none])).toMatchObject({ symbol: 'sun', used: 1, leftOut: 1 });
    expect(worstSymbol([none])).toMatchObject({ symbol: null, verdict: 'not-assessable', leftOut: 1 });
    expect(worstSymbol([])).toMatchObject({ symbol: null, verdict: 'not-assessable' });
  });

  it('a category of another method is no symbol', () => {
    const other: MethodResult = { verdict: 'on-track', category: 'significant-progress' };
    expect(mistake(() => worstSymbol([other])).message).toContain('significant-progress');
  });
});
