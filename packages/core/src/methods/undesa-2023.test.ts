import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame } from '../../test/numbers.js';
import { mistake } from '../../test/mistake.js';
import type { MethodInput, MethodResult, Point } from './method.js';
import { undesa2023 } from './undesa-2023.js';

function judge(more: Partial<MethodInput> = {}): MethodResult {
  return undesa2023.judge({
    direction: 'increase',
    baseline: { year: 2016, value: 100 },
    current: { year: 2018, value: 140 },
    goal: { year: 2020, value: 200 },
    ...more,
  });
}

function says(result: MethodResult): string {
  return result.verdict === 'not-assessable' ? result.reason : result.category;
}

function scoreOf(result: MethodResult): number | undefined {
  return 'score' in result ? result.score : undefined;
}

/** The value in 2018 that leads to this value in 2020. */
function leadingTo(value: number): Point {
  return { year: 2018, value: 100 * Math.sqrt(value / 100) };
}

/** After a year without a goal. */
function withoutGoal(direction: 'increase' | 'decrease', value: number, from = 100): MethodResult {
  const baseline = { year: 2016, value: from };
  return undesa2023.judge({ direction, baseline, current: { year: 2017, value } });
}

describe('the limits of the projected share of the way', () => {
  it.each([
    [0.95, 'on-track', 3, 'fair-progress', 2],
    [0.1, 'fair-progress', 2, 'stagnation-or-regression', 1],
  ])('around %f are %s (score %i) above and %s (score %i) below', (limit, above, high, below, low) => {
    const better = judge({ current: leadingTo(100 + 100 * (limit + 1e-8)) });
    const worse = judge({ current: leadingTo(100 + 100 * (limit - 1e-8)) });
    expect([says(better), scoreOf(better)]).toEqual([above, high]);
    expect([says(worse), scoreOf(worse)]).toEqual([below, low]);
  });

  it('belong to the better category', () => {
    // In the year of the goal nothing is left to project, so that the shares are exact.
    const now = (value: number): string =>
      says(judge({ baseline: { year: 2016, value: 1000 }, current: { year: 2020, value }, goal: goal }));
    const goal = { year: 2020, value: 2000 };
    expect(now(1950)).toBe('on-track');
    expect(now(1949.999)).toBe('fair-progress');
    expect(now(1100)).toBe('fair-progress');
    expect(now(1099.999)).toBe('stagnation-or-regression');
  });

  it('are shares of a distance and not of rates: the same figures are further off than by the CR ratio', () => {
    const result = judge({ current: { year: 2018, value: 130 } });
    expectSame('ratio' in result ? result.ratio : undefined, 0.69);
  });

  it('do not mind the direction: a fall to a goal is a share of the way down', () => {
    const fall = { direction: 'decrease', goal: { year: 2020, value: 25 } } as const;
    const result = judge({ ...fall, current: { year: 2018, value: 50 } });
    expect(says(result)).toBe('on-track');
    expectSame('ratio' in result ? result.ratio : undefined, 1);
  });
});

describe('a goal that is met', () => {
  it('is met whatever the trend', () => {
    const result = judge({ baseline: { year: 2016, value: 300 }, current: { year: 2018, value: 200 } });
    expect(result).toMatchObject({ verdict: 'achieved', category: 'target-met', score: 3 });
    expect(says(judge({ current: { year: 2018, value: 199.99 } }))).toBe('on-track');
  });

  it('is met one percentage point before the limit of the values, and not further away', () => {
    const share = { goal: { year: 2020, value: 100 }, limit: 100, baseline: { year: 2016, value: 99.5 } };
    expect(says(judge({ ...share, current: { year: 2018, value: 99 } }))).toBe('target-met');
    expect(says(judge({ ...share, current: { year: 2018, value: 98.99 } }))).toBe('stagnation-or-regression');
    const gone = { direction: 'decrease', goal: { year: 2020, value: 0 }, limit: 0 } as const;
    expect(says(judge({ ...gone, current: { year: 2018, value: 1 } }))).toBe('target-met');
    expect(says(judge({ ...gone, current: { year: 2018, value: 1.01 } }))).toBe('on-track');
  });

  it('is not met one before 100 of something that is no percentage', () => {
    const pieces = { goal: { year: 2020, value: 100 }, baseline: { year: 2016, value: 99.5 } };
    expect(says(judge({ ...pieces, current: { year: 2018, value: 99 } }))).toBe('stagnation-or-regression');
    expect(says(judge({ ...pieces, current: { year: 2018, value: 99 }, limit: 200 }))).toBe(
      'stagnation-or-regression',
    );
  });

  it('is not met one point before a limit other than 0 and 100', () => {
    const of50 = { goal: { year: 2020, value: 50 }, limit: 50, baseline: { year: 2016, value: 49.5 } };
    expect(says(judge({ ...of50, current: { year: 2018, value: 49 } }))).toBe('stagnation-or-regression');
  });

  it('is met also where there is no rate', () => {
    const met = { verdict: 'achieved', category: 'target-met', score: 3 };
    expect(judge({ baseline: { year: 2016, value: 0 }, current: { year: 2018, value: 200 } })).toEqual(met);
    expect(judge({ baseline: { year: 2016, value: -1 }, current: { year: 2018, value: 200 } })).toEqual(met);
    expect(judge({ goal: { year: 2020, value: 100 } })).toEqual(met);
  });
});

it('does not call it progress when a goal that was met at the start is lost', () => {
  const result = judge({ current: { year: 2018, value: 40 }, goal: { year: 2020, value: 50 } });
  expect(result).toMatchObject({ category: 'stagnation-or-regression', score: 1 });
  expect('ratio' in result && (result.ratio ?? 0) < 0).toBe(true);
});

describe('when the year of the goal is over', () => {
  const since = { year: 2022, value: 250 };
  const start = { year: 2016, value: 100 };

  it('the last figure up to it counts', () => {
    const points = [start, { year: 2017, value: 101 }, { year: 2019, value: 110 }, since];
    const result = judge({ current: since, points });
    const asIfThen = judge({ current: { year: 2019, value: 110 } });
    expect(result).toEqual(asIfThen);
  });

  it('without a figure up to it, the current one is read back to that year', () => {
    const slow = { year: 2024, value: 150 };
    const result = judge({ current: slow, points: [start, slow] });
    expectSame('ratio' in result ? result.ratio : undefined, 1.5 ** 0.5 - 1);
    expect(says(judge({ current: since, points: [start, since] }))).toBe('target-met');
  });

  it('a value that is zero since has a verdict too', () => {
    const result = judge({ current: { year: 2022, value: 0 } });
    expect(result).toMatchObject({ category: 'stagnation-or-regression', ratio: -1 });
  });

  it('a figure of the year itself counts as it is', () => {
    const points = [start, { year: 2020, value: 196 }, since];
    const result = judge({ current: since, points });
    expectSame('ratio' in result ? result.ratio : undefined, 0.96);
    expectSame('working' in result ? result.working.projected : undefined, 196);
  });
});

describe('without a goal', () => {
  it('from 2 percent a year is on track, from half a percent fair progress', () => {
    expect(says(withoutGoal('increase', 102.001))).toBe('on-track');
    expect(says(withoutGoal('increase', 101.999))).toBe('fair-progress');
    expect(says(withoutGoal('increase', 100.501))).toBe('fair-progress');
    expect(says(withoutGoal('increase', 100.499))).toBe('stagnation-or-regression');
    expect(says(withoutGoal('decrease', 97.999))).toBe('on-track');
    expect(says(withoutGoal('decrease', 99.499))).toBe('fair-progress');
    expect(says(withoutGoal('decrease', 99.501))).toBe('stagnation-or-regression');
  });

  it('exactly the limit belongs to the better category', () => {
    expect(withoutGoal('increase', 102)).toMatchObject({ category: 'on-track', score: 3 });
    expect(withoutGoal('decrease', 98)).toMatchObject({ category: 'on-track', score: 3 });
    expect(withoutGoal('increase', 100.5)).toMatchObject({ category: 'fair-progress', score: 2 });
    expect(withoutGoal('decrease', 99.5)).toMatchObject({ category: 'fair-progress', score: 2 });
  });
});

describe('what the extrapolated ratio cannot judge', () => {
  it('a start of zero, unless the caller puts a number in its place', () => {
    const baseline = { year: 2016, value: 0 };
    expect(says(judge({ baseline }))).toBe('baseline-zero');
    expect(says(withoutGoal('increase', 5, 0))).toBe('baseline-zero');
    expect(says(judge({ baseline, standIn: 0.001 }))).toBe('on-track');
  });

  it('values of different signs', () => {
    expect(says(judge({ current: { year: 2018, value: -1 } }))).toBe('signs-differ');
    expect(says(withoutGoal('decrease', -1))).toBe('signs-differ');
  });

  it('a start below zero without a goal; with one, the way is what counts', () => {
    expect(says(withoutGoal('increase', -90, -100))).toBe('not-positive');
    const deficit = { baseline: { year: 2016, value: -100 }, goal: { year: 2020, value: -25 } };
    expect(says(judge({ ...deficit, current: { year: 2018, value: -50 } }))).toBe('on-track');
  });

  it('a goal that equals the start', () => {
    const goal = { year: 2020, value: 100 };
    expect(says(judge({ current: { year: 2018, value: 99 }, goal }))).toBe('goal-equals-baseline');
  });

  it('a value or a goal that is not of a later year than the start', () => {
    expect(says(judge({ current: { year: 2016, value: 200 } }))).toBe('not-after-baseline');
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
    expect(mistake(() => judge({ goal: { year: 2020, value: Infinity } })).code).toBe('invalid-number');
  });
});

it('projects what a steady rate gives: the share is that of the geometric path', () => {
  const years = fc.integer({ min: 1, max: 15 });
  const value = fc.double({ min: 1, max: 1000, noNaN: true });
  fc.assert(
    fc.property(value, value, years, years, (start, now, passed, left) => {
      const result = undesa2023.judge({
        direction: 'increase',
        baseline: { year: 2000, value: start },
        current: { year: 2000 + passed, value: now },
        goal: { year: 2000 + passed + left, value: 2000 },
      });
      const projected = start * (now / start) ** ((passed + left) / passed);
      expectSame('working' in result ? result.working.projected : undefined, projected);
    }),
  );
});

it('calls something done met, and something not done stagnation', () => {
  expect(undesa2023.judgeDone?.(true)).toEqual({ verdict: 'achieved', category: 'target-met', score: 3 });
  expect(undesa2023.judgeDone?.(false)).toEqual({
    verdict: 'off-track',
    category: 'stagnation-or-regression',
    score: 1,
  });
});
