import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame } from '../../test/numbers.js';
import type { MethodInput } from './method.js';
import { whoAroc } from './who-aroc.js';

/** From 50 in 2010 to 80 in 2020, with 64 in 2017: a value of 2018 leads to itself × (itself ÷ 64)². */
function after(value: number, more: Partial<MethodInput> = {}): string {
  const current = { year: 2018, value };
  const result = whoAroc.judge({
    direction: 'increase',
    baseline: { year: 2010, value: 50 },
    current,
    points: [{ year: 2010, value: 50 }, { year: 2017, value: 64 }, current],
    goal: { year: 2020, value: 80 },
    ...more,
  });
  return result.verdict === 'not-assessable' ? result.reason : result.category;
}

/** The value of which (value ÷ 64)² × value is 80. */
const ENOUGH = 64 * (80 / 64) ** (1 / 3);

describe('the limits of the last rate', () => {
  it('calls a value that leads exactly to the goal enough, and a millionth less too little', () => {
    expect(after(ENOUGH * 1.000001)).toBe('reaches-goal');
    expect(after(ENOUGH)).toBe('reaches-goal');
    expect(after(ENOUGH * 0.999999)).toBe('falls-short');
  });

  it('calls no change in the last year too little, and any loss a move away', () => {
    expect(after(64.001)).toBe('falls-short');
    expect(after(64)).toBe('falls-short');
    expect(after(63.999)).toBe('moves-away');
  });

  it('calls a goal that is met achieved, whatever the last year did', () => {
    const before = { year: 2017, value: 90 };
    const current = { year: 2018, value: 80 };
    const goal = { year: 2020, value: 80 };
    const judged = whoAroc.judge({
      direction: 'increase',
      baseline: { year: 2010, value: 50 },
      current,
      goal,
      points: [before, current],
    });
    expect(judged).toMatchObject({ verdict: 'achieved', category: 'reaches-goal' });
  });
});

describe('what the last rate looks at', () => {
  it('is the year before the current one, and no other', () => {
    const points = [
      { year: 2010, value: 50 },
      { year: 2016, value: 10 },
      { year: 2017, value: 64 },
      { year: 2018, value: 64 },
    ];
    expect(after(64, { points })).toBe('falls-short');
  });

  it('shows its rate, the required one and the value of the goal year', () => {
    const result = whoAroc.judge({
      direction: 'increase',
      baseline: { year: 2017, value: 100 },
      current: { year: 2018, value: 110 },
      goal: { year: 2020, value: 133.1 },
    });
    if (result.verdict === 'not-assessable') throw new Error('must have a verdict');
    expectSame(result.working?.rate, 0.1);
    expectSame(result.working?.['required-rate'], 0.1);
    expectSame(result.working?.projected, 133.1);
    expectSame(result.ratio, 1);
  });

  it('is the value itself from the year of the goal on', () => {
    expect(after(79, { goal: { year: 2018, value: 80 } })).toBe('falls-short');
    expect(after(63, { goal: { year: 2015, value: 80 } })).toBe('moves-away');
  });
});

describe('what the last rate cannot judge', () => {
  it('figures without the year before, unless the goal is met', () => {
    const points = [{ year: 2010, value: 50 }];
    expect(after(70, { points: [...points, { year: 2018, value: 70 }] })).toBe('years-missing');
    expect(after(80, { points: [...points, { year: 2018, value: 80 }] })).toBe('reaches-goal');
  });

  it('a rate from zero, or across it', () => {
    const from = (value: number) => [
      { year: 2017, value },
      { year: 2018, value: 70 },
    ];
    expect(after(70, { points: from(0) })).toBe('not-positive');
    expect(after(70, { points: from(0), standIn: 0.001 })).toBe('not-positive');
    expect(after(70, { points: from(-1) })).toBe('signs-differ');
  });

  it('a target without a number, or one to keep every year', () => {
    const baseline = { year: 2017, value: 1 };
    const current = { year: 2018, value: 2 };
    expect(whoAroc.judge({ direction: 'increase', baseline, current })).toMatchObject({
      reason: 'goal-required',
    });
    expect(after(70, { keep: true })).toBe('kind-not-covered');
  });

  it('a goal that equals the baseline, unless it is met', () => {
    const goal = { year: 2020, value: 50 };
    expect(after(49, { goal })).toBe('goal-equals-baseline');
    expect(after(50, { goal })).toBe('reaches-goal');
  });

  it('fewer than two figures, or two of one year', () => {
    const current = { year: 2018, value: 70 };
    expect(after(70, { points: [current] })).toBe('too-few-points');
    expect(after(70, { points: [current, current] })).toBe('duplicate-years');
  });

  it('a growth that leaves the range of numbers', () => {
    const points = [
      { year: 2017, value: 1e-300 },
      { year: 2018, value: 70 },
    ];
    expect(after(70, { points })).toBe('out-of-range');
  });
});

it('says on track of every figure from which a steady rate leads to the goal', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.double({ min: 0.001, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 20 }),
      (start, rate, years) => {
        const result = whoAroc.judge({
          direction: 'increase',
          baseline: { year: 2017, value: start },
          current: { year: 2018, value: start * (1 + rate) },
          goal: { year: 2018 + years, value: start * (1 + rate) ** (years + 1) },
        });
        return result.verdict === 'on-track';
      },
    ),
  );
});
