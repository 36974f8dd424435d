import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame } from '../../test/numbers.js';
import { aarr } from './aarr.js';
import type { MethodInput } from './method.js';

/** From 100 in 2016 to 25 in 2020: half of the value a year is too fast, 1 ÷ √2 of it just enough. */
function after(value: number, more: Partial<MethodInput> = {}): string {
  const result = aarr.judge({
    direction: 'decrease',
    baseline: { year: 2016, value: 100 },
    current: { year: 2018, value },
    goal: { year: 2020, value: 25 },
    ...more,
  });
  return result.verdict === 'not-assessable' ? result.reason : result.category;
}

describe('the limits of the rate of reduction', () => {
  it('calls exactly the required rate reached, and a millionth less below it', () => {
    expect(after(49.9999)).toBe('required-rate-reached');
    expect(after(50)).toBe('required-rate-reached');
    expect(after(50.0001)).toBe('below-required-rate');
  });

  it('calls no change below the required rate, and any rise the wrong direction', () => {
    expect(after(99.9999)).toBe('below-required-rate');
    expect(after(100)).toBe('below-required-rate');
    expect(after(100.0001)).toBe('wrong-direction');
  });

  it('takes the rate of growth where a rise is wanted', () => {
    const goal = { year: 2020, value: 400 };
    expect(after(200, { direction: 'increase', goal })).toBe('required-rate-reached');
    expect(after(199, { direction: 'increase', goal })).toBe('below-required-rate');
    expect(after(99, { direction: 'increase', goal })).toBe('wrong-direction');
  });

  it('does not call it progress when a goal that was met at the start is lost', () => {
    expect(after(130, { goal: { year: 2020, value: 120 } })).toBe('wrong-direction');
  });

  it('calls a goal that is met achieved, whatever the rate', () => {
    const points = [
      { year: 2016, value: 100 },
      { year: 2017, value: 10 },
      { year: 2018, value: 25 },
    ];
    const [baseline, , current] = points;
    if (baseline === undefined || current === undefined) throw new Error('must have three points');
    const goal = { year: 2030, value: 25 };
    const result = aarr.judge({ direction: 'decrease', baseline, current, goal, points });
    expect(result).toMatchObject({ verdict: 'achieved', category: 'required-rate-reached' });
  });
});

describe('what the rate of reduction counts', () => {
  it('all figures from the baseline on, and none before it', () => {
    const since = [
      { year: 2016, value: 100 },
      { year: 2017, value: 20 },
      { year: 2018, value: 50 },
    ];
    const before = [{ year: 2000, value: 1 }, ...since];
    expect(after(50, { points: since })).toBe('required-rate-reached');
    expect(after(50, { points: before })).toBe('required-rate-reached');
    const slow = since.map(({ year, value }) => ({ year, value: year === 2017 ? 500 : value + 1 }));
    expect(after(51, { points: slow })).toBe('below-required-rate');
  });

  it('and shows both rates as rates of growth', () => {
    const result = aarr.judge({
      direction: 'decrease',
      baseline: { year: 2016, value: 100 },
      current: { year: 2018, value: 81 },
      goal: { year: 2020, value: 65.61 },
    });
    if (result.verdict === 'not-assessable') throw new Error('must have a verdict');
    expectSame(result.working?.rate, -0.1);
    expectSame(result.working?.['required-rate'], -0.1);
    expectSame(result.ratio, 1);
  });
});

describe('what the rate of reduction cannot judge', () => {
  it('a baseline or goal of zero, which no stand-in replaces', () => {
    expect(after(50, { baseline: { year: 2016, value: 0 } })).toBe('baseline-zero');
    expect(after(50, { baseline: { year: 2016, value: 0 }, standIn: 0.001 })).toBe('baseline-zero');
    expect(after(50, { goal: { year: 2020, value: 0 } })).toBe('goal-zero');
  });

  it('values below zero, or zero on the way', () => {
    expect(after(50, { baseline: { year: 2016, value: -100 } })).toBe('not-positive');
    expect(after(50, { goal: { year: 2020, value: -25 } })).toBe('not-positive');
    expect(after(0, { direction: 'increase', goal: { year: 2020, value: 200 } })).toBe('not-positive');
  });

  it('but a fall to zero meets a goal above it', () => {
    expect(after(0)).toBe('required-rate-reached');
  });

  it('a goal that equals the baseline, unless it is met', () => {
    const goal = { year: 2020, value: 100 };
    expect(after(101, { goal })).toBe('goal-equals-baseline');
    expect(after(99, { goal })).toBe('required-rate-reached');
  });

  it('fewer than two figures since the baseline, or two of one year', () => {
    const current = { year: 2018, value: 50 };
    expect(after(50, { points: [current] })).toBe('too-few-points');
    expect(after(50, { points: [{ year: 2010, value: 90 }, current] })).toBe('too-few-points');
    expect(after(50, { points: [current, current] })).toBe('duplicate-years');
  });

  it('a target without a number, or one to keep every year', () => {
    const baseline = { year: 2016, value: 100 };
    const current = { year: 2018, value: 50 };
    expect(aarr.judge({ direction: 'decrease', baseline, current })).toMatchObject({
      reason: 'goal-required',
    });
    expect(after(50, { keep: true })).toBe('kind-not-covered');
  });

  it('a required rate that is too small a number', () => {
    const goal = { year: 9999, value: 100 - 1e-13 };
    expect(after(101, { goal })).toBe('out-of-range');
  });
});

it('with two figures is the ratio of the two rates of growth, for any fall', () => {
  const value = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(value, value, value, (start, now, end) => {
      fc.pre(start !== end && now > end);
      const result = aarr.judge({
        direction: 'decrease',
        baseline: { year: 2016, value: start },
        current: { year: 2018, value: now },
        goal: { year: 2026, value: end },
      });
      if (result.verdict === 'not-assessable') throw new Error('must have a verdict');
      const ratio = -((now / start) ** (1 / 2) - 1) / Math.abs((end / start) ** (1 / 10) - 1);
      expect(Math.abs((result.ratio ?? Number.NaN) - ratio)).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(ratio)),
      );
    }),
  );
});
