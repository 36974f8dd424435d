import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame } from '../../test/numbers.js';
import { escap } from './escap.js';
import type { MethodInput } from './method.js';

/** From 0 in 2016 to 100 in 2026: the line through two figures of 2016 and 2021 doubles the change. */
function after(value: number, more: Partial<MethodInput> = {}): string {
  const result = escap.judge({
    direction: 'increase',
    baseline: { year: 2016, value: 0 },
    current: { year: 2021, value },
    goal: { year: 2026, value: 100 },
    ...more,
  });
  return result.verdict === 'not-assessable' ? result.reason : result.category;
}

describe('the limits of the anticipated gap', () => {
  it('calls a tenth of the way missing met, and anything more a call to accelerate', () => {
    expect(after(45.1)).toBe('will-meet');
    expect(after(45)).toBe('will-meet');
    expect(after(44.9)).toBe('accelerate');
  });

  it('calls the whole way missing a call to accelerate, and anything more one to reverse', () => {
    expect(after(0.1)).toBe('accelerate');
    expect(after(0)).toBe('accelerate');
    expect(after(-0.1)).toBe('reverse');
  });

  it('calls a goal that is met achieved, even when the line leads away from it', () => {
    const points = [
      { year: 2010, value: 500 },
      { year: 2016, value: 0 },
      { year: 2021, value: 100 },
    ];
    const current = { year: 2021, value: 100 };
    const goal = { year: 2026, value: 100 };
    const result = escap.judge({
      direction: 'increase',
      baseline: { year: 2016, value: 0 },
      current,
      goal,
      points,
    });
    expect(result).toMatchObject({ verdict: 'achieved', category: 'will-meet', working: { index: 10 } });
  });
});

describe('what the anticipated gap counts', () => {
  it('figures before the baseline too, because ESCAP starts in 2000', () => {
    const points = [2006, 2011, 2016, 2021].map((year) => ({ year, value: year === 2021 ? 45 : 0 }));
    expect(after(45)).toBe('will-meet');
    expect(after(45, { points })).toBe('accelerate');
  });

  it('the value itself from the year of the goal on: nothing is left to predict', () => {
    expect(after(80, { goal: { year: 2021, value: 100 } })).toBe('accelerate');
    expect(after(90, { goal: { year: 2018, value: 100 } })).toBe('will-meet');
  });

  it('and shows it: the prediction, the gap and the Current Status Index', () => {
    const result = escap.judge({
      direction: 'decrease',
      baseline: { year: 2016, value: 20 },
      current: { year: 2023, value: 16 },
      goal: { year: 2030, value: 10 },
    });
    if (result.verdict === 'not-assessable') throw new Error('must have a verdict');
    expectSame(result.working?.projected, 12);
    expectSame(result.working?.gap, 0.2);
    expectSame(result.working?.index, 4);
  });
});

describe('what the anticipated gap cannot judge', () => {
  it('a target without a number, or one to keep every year', () => {
    const baseline = { year: 2016, value: 0 };
    const current = { year: 2021, value: 1 };
    expect(escap.judge({ direction: 'increase', baseline, current })).toMatchObject({
      reason: 'goal-required',
    });
    expect(after(1, { keep: true })).toBe('kind-not-covered');
  });

  it('a goal that equals the baseline, unless it is met', () => {
    const goal = { year: 2026, value: 0 };
    expect(after(-1, { goal })).toBe('goal-equals-baseline');
    expect(after(1, { goal })).toBe('will-meet');
  });

  it('fewer than two figures, or two of one year', () => {
    const current = { year: 2021, value: 1 };
    expect(after(1, { points: [current] })).toBe('too-few-points');
    expect(after(1, { points: [current, current] })).toBe('duplicate-years');
  });

  it('numbers near the end of their range', () => {
    expect(after(-1e308, { baseline: { year: 2016, value: 1e308 } })).toBe('out-of-range');
  });
});

it('goes by the line alone: where it leads is the same, whichever two figures on it are known', () => {
  const year = fc.integer({ min: 2017, max: 2029 });
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 99 }), (currentYear, end) => {
      const current = { year: currentYear, value: ((currentYear - 2016) * end) / 14 };
      const result = escap.judge({
        direction: 'increase',
        baseline: { year: 2016, value: 0 },
        current,
        goal: { year: 2030, value: 100 },
      });
      if (result.verdict === 'not-assessable') throw new Error('must have a verdict');
      expectSame(result.ratio, (100 - end) / 100);
    }),
  );
});
