import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame } from '../../test/numbers.js';
import { mistake } from '../../test/mistake.js';
import type { MethodInput, MethodResult } from './method.js';
import { undesaCr } from './undesa-cr.js';

function judge(more: Partial<MethodInput> = {}): MethodResult {
  return undesaCr.judge({
    direction: 'increase',
    baseline: { year: 2016, value: 100 },
    current: { year: 2018, value: 144 },
    goal: { year: 2020, value: 200 },
    ...more,
  });
}

function says(result: MethodResult): string {
  return result.verdict === 'not-assessable' ? result.reason : result.category;
}

/** Twice the value in ten years; a year with this share of the required rate. */
function withRatio(ratio: number): string {
  const rate = 2 ** (1 / 10) - 1;
  const current = { year: 2017, value: 100 * (1 + ratio * rate) };
  return says(judge({ current, goal: { year: 2026, value: 200 } }));
}

/** Without a goal, after one year. */
function withoutGoal(direction: 'increase' | 'decrease', value: number, from = 100): string {
  const baseline = { year: 2016, value: from };
  return says(undesaCr.judge({ direction, baseline, current: { year: 2017, value } }));
}

describe('the limits of the CR ratio', () => {
  it.each([
    [0.95, 'on-track', 'fair-progress'],
    [0.5, 'fair-progress', 'limited-progress'],
    [-0.1, 'limited-progress', 'deterioration'],
  ])('belong to the better category: %f is %s, and below it is %s', (limit, above, below) => {
    expect(withRatio(limit + 1e-8)).toBe(above);
    expect(withRatio(limit)).toBe(above);
    expect(withRatio(limit - 1e-8)).toBe(below);
  });

  it('put a doubling that is spread evenly over the years at exactly 1', () => {
    const result = judge({ current: { year: 2018, value: 100 * Math.SQRT2 } });
    expect('ratio' in result).toBe(true);
    expectSame('ratio' in result ? result.ratio : undefined, 1);
  });

  it('do not depend on how large the baseline of a doubling is', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }), (size) => {
        const times = (factor: number): number => size * factor;
        const result = judge({
          baseline: { year: 2016, value: size },
          current: { year: 2018, value: times(1.3) },
          goal: { year: 2020, value: times(2) },
        });
        expectSame('ratio' in result ? result.ratio : undefined, (1.3 ** 0.5 - 1) / (2 ** 0.25 - 1));
      }),
    );
  });
});

describe('a goal of the progress chart', () => {
  it('is achieved above 0.9995 of it, whatever the rate, and at 0.9995 it is not yet', () => {
    expect(says(judge({ current: { year: 2018, value: 199.91 } }))).toBe('target-achieved');
    expect(says(judge({ current: { year: 2018, value: 199.9 } }))).toBe('on-track');
    const decline = { direction: 'decrease', goal: { year: 2020, value: 9995 } } as const;
    const baseline = { year: 2016, value: 20_000 };
    expect(says(judge({ ...decline, baseline, current: { year: 2018, value: 9999 } }))).toBe(
      'target-achieved',
    );
    expect(says(judge({ ...decline, baseline, current: { year: 2018, value: 10_000 } }))).toBe('on-track');
  });

  it('that was met at the start and is kept stays achieved while the value falls', () => {
    const goal = { year: 2020, value: 90 };
    expect(judge({ current: { year: 2018, value: 95 }, goal })).toMatchObject({
      verdict: 'achieved',
      category: 'target-achieved',
    });
  });

  it('that was met at the start and has been lost is deterioration, with a ratio below zero', () => {
    const result = judge({ current: { year: 2018, value: 70 }, goal: { year: 2020, value: 90 } });
    expect(result).toMatchObject({ verdict: 'moving-away', category: 'deterioration' });
    expect('ratio' in result && (result.ratio ?? 0) < 0).toBe(true);
  });

  it('that equals the start is achieved while the value is no worse, and deterioration when it is', () => {
    const goal = { year: 2020, value: 100 };
    expect(says(judge({ current: { year: 2018, value: 100 }, goal }))).toBe('target-achieved');
    expect(says(judge({ current: { year: 2018, value: 99.96 }, goal }))).toBe('target-achieved');
    expect(says(judge({ current: { year: 2018, value: 99 }, goal }))).toBe('deterioration');
    expect('ratio' in judge({ current: { year: 2018, value: 99 }, goal })).toBe(false);
  });

  it('of zero is achieved at zero and below, and above it there is no verdict', () => {
    const fall = { direction: 'decrease', goal: { year: 2020, value: 0 } } as const;
    expect(says(judge({ ...fall, current: { year: 2018, value: 0 } }))).toBe('target-achieved');
    expect(says(judge({ ...fall, current: { year: 2018, value: -1 } }))).toBe('target-achieved');
    expect(says(judge({ ...fall, current: { year: 2018, value: 1 } }))).toBe('goal-zero');
  });

  it('of zero is judged with a number in its place when the caller gives one', () => {
    const fall = { direction: 'decrease', goal: { year: 2020, value: 0 }, standIn: 0.001 } as const;
    const result = judge({ ...fall, current: { year: 2018, value: 50 } });
    const rate = 0.5 ** 0.5 - 1;
    const required = 0.00001 ** 0.25 - 1;
    expectSame('ratio' in result ? result.ratio : undefined, rate / required);
  });

  it('needs one figure when that one meets it, and two otherwise', () => {
    const baseline = { year: 2016, value: 200 };
    expect(says(judge({ baseline, current: baseline }))).toBe('target-achieved');
    const short = { year: 2016, value: 150 };
    expect(says(judge({ baseline: short, current: short }))).toBe('not-after-baseline');
  });

  it('may be met from a baseline that has no rate', () => {
    const baseline = { year: 2016, value: 0 };
    expect(judge({ baseline, current: { year: 2018, value: 200 } })).toEqual({
      verdict: 'achieved',
      category: 'target-achieved',
    });
  });

  it('below zero that was met and lost is deterioration without a rate', () => {
    const result = judge({ current: { year: 2018, value: -8 }, goal: { year: 2020, value: -5 } });
    expect(result).toEqual({ verdict: 'moving-away', category: 'deterioration' });
  });
});

describe('without a goal', () => {
  it('a gain above 1 percent a year is on track, up to 1 percent fair progress', () => {
    expect(withoutGoal('increase', 101.001)).toBe('on-track');
    expect(withoutGoal('increase', 100.999)).toBe('fair-progress');
    expect(withoutGoal('decrease', 98.999)).toBe('on-track');
    expect(withoutGoal('decrease', 99.001)).toBe('fair-progress');
  });

  it('a gain up to half a percent is limited progress, as is a loss up to 1 percent', () => {
    expect(withoutGoal('increase', 100.501)).toBe('fair-progress');
    expect(withoutGoal('increase', 100.499)).toBe('limited-progress');
    expect(withoutGoal('decrease', 99.499)).toBe('fair-progress');
    expect(withoutGoal('decrease', 99.501)).toBe('limited-progress');
    expect(withoutGoal('increase', 99.001)).toBe('limited-progress');
    expect(withoutGoal('increase', 98.999)).toBe('deterioration');
    expect(withoutGoal('decrease', 100.999)).toBe('limited-progress');
    expect(withoutGoal('decrease', 101.001)).toBe('deterioration');
  });

  it('the limits themselves belong to the worse category, but where less is better a loss of 1 percent does not', () => {
    expect(withoutGoal('increase', 101)).toBe('fair-progress');
    expect(withoutGoal('increase', 100.5)).toBe('limited-progress');
    expect(withoutGoal('increase', 99)).toBe('deterioration');
    expect(withoutGoal('decrease', 99)).toBe('fair-progress');
    expect(withoutGoal('decrease', 99.5)).toBe('limited-progress');
    expect(withoutGoal('decrease', 101)).toBe('limited-progress');
  });

  it('what was to fall is achieved at zero, with and without a rate', () => {
    expect(withoutGoal('decrease', 0)).toBe('target-achieved');
    expect(withoutGoal('decrease', 0, 0)).toBe('target-achieved');
    expect(withoutGoal('increase', 0)).toBe('deterioration');
  });
});

describe('what the CR ratio cannot judge', () => {
  it('a start of zero, unless the caller puts a number in its place', () => {
    const baseline = { year: 2016, value: 0 };
    expect(says(judge({ baseline }))).toBe('baseline-zero');
    expect(withoutGoal('increase', 5, 0)).toBe('baseline-zero');
    const result = judge({ baseline, standIn: 0.001 });
    expectSame('ratio' in result ? result.ratio : undefined, (144_000 ** 0.5 - 1) / (200_000 ** 0.25 - 1));
  });

  it('a start below zero', () => {
    expect(says(judge({ baseline: { year: 2016, value: -1 } }))).toBe('not-positive');
    expect(withoutGoal('increase', -4, -5)).toBe('not-positive');
  });

  it('a value or a goal below zero', () => {
    expect(says(judge({ current: { year: 2018, value: -1 } }))).toBe('signs-differ');
    expect(withoutGoal('decrease', -1)).toBe('signs-differ');
    expect(says(judge({ direction: 'decrease', goal: { year: 2020, value: -1 } }))).toBe('signs-differ');
  });

  it('a value or a goal that is not of a later year than the start', () => {
    expect(says(judge({ current: { year: 2015, value: 1 } }))).toBe('not-after-baseline');
    expect(says(judge({ goal: { year: 2016, value: 200 } }))).toBe('not-after-baseline');
  });

  it('a goal that is to be met every year', () => {
    expect(says(judge({ keep: true }))).toBe('kind-not-covered');
  });

  it('figures so far apart that their rate is no number', () => {
    const baseline = { year: 2016, value: 1e-300 };
    expect(says(judge({ baseline, current: { year: 2017, value: 1e300 } }))).toBe('out-of-range');
  });

  it('and refuses what is no number', () => {
    expect(mistake(() => judge({ current: { year: 2018, value: Number.NaN } })).code).toBe('invalid-number');
  });
});

it('calls something done achieved, and something not done not achieved', () => {
  expect(undesaCr.judgeDone?.(true)).toEqual({ verdict: 'achieved', category: 'target-achieved' });
  expect(undesaCr.judgeDone?.(false)).toEqual({ verdict: 'off-track', category: 'target-not-achieved' });
});
