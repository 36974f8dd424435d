import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear } from './linear.js';
import type { MethodInput } from './method.js';
import { sdsnTrend } from '../offices/sdsn/trend.js';
import { sdsn } from './sdsn.js';

/** From 0 in 2016 to 8 in 2024: one a year. */
function after(value: number, more: Partial<MethodInput> = {}): string {
  const result = sdsn.judge({
    direction: 'increase',
    baseline: { year: 2016, value: 0 },
    current: { year: 2020, value },
    goal: { year: 2024, value: 8 },
    ...more,
  });
  return result.verdict === 'not-assessable' ? result.reason : result.category;
}

describe('the arrow of a target', () => {
  it('compares with the pace from the baseline to the goal', () => {
    expect(after(-0.001)).toBe('decreasing');
    expect(after(0)).toBe('stagnating');
    expect(after(2)).toBe('stagnating');
    expect(after(2.001)).toBe('moderately-improving');
    expect(after(3.999)).toBe('moderately-improving');
    expect(after(4)).toBe('on-track-or-maintaining');
  });

  it('is the highest once the goal is reached, which is an achievement', () => {
    const result = sdsn.judge({
      direction: 'increase',
      baseline: { year: 2016, value: 12 },
      current: { year: 2020, value: 8 },
      goal: { year: 2024, value: 8 },
    });
    expect(result).toMatchObject({ verdict: 'achieved', category: 'on-track-or-maintaining', ratio: -2 });
  });

  it('keeps to the digit, where the straight line lets rounding pass', () => {
    const line: MethodInput = {
      direction: 'increase',
      baseline: { year: 2016, value: 0 },
      current: { year: 2019, value: 0.3 },
      goal: { year: 2020, value: 0.4 },
    };
    expect(linear.judge(line)).toMatchObject({ category: 'on-track' });
    expect(sdsn.judge(line)).toMatchObject({ category: 'moderately-improving' });
  });

  it('has no ratio when the goal equals the baseline, and an arrow all the same', () => {
    const goal = { year: 2024, value: 0 };
    const judged = (value: number): unknown =>
      sdsn.judge({
        direction: 'increase',
        baseline: { year: 2016, value: 0 },
        current: { year: 2020, value },
        goal,
      });
    expect(judged(0)).toMatchObject({ verdict: 'achieved' });
    expect(judged(-1)).toMatchObject({ verdict: 'moving-away', category: 'decreasing' });
    expect(judged(-1)).not.toHaveProperty('ratio');
  });

  it('says why there is none', () => {
    expect(after(1, { goal: { year: 2016, value: 8 } })).toBe('not-after-baseline');
    expect(after(1, { current: { year: 2016, value: 1 } })).toBe('not-after-baseline');
    expect(after(1, { keep: true })).toBe('kind-not-covered');
    expect(
      sdsn.judge({ direction: 'increase', baseline: { year: 1, value: 0 }, current: { year: 2, value: 1 } }),
    ).toEqual({
      verdict: 'not-assessable',
      reason: 'goal-required',
    });
    const far = { baseline: { year: 2016, value: -1e308 } };
    expect(after(1e308, { ...far, goal: { year: 2024, value: 1.5e308 } })).toBe('out-of-range');
  });
});

const figure = fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10);
const drawn = fc.record({
  start: figure,
  now: figure,
  end: figure,
  passed: fc.integer({ min: 1, max: 8 }),
  all: fc.integer({ min: 1, max: 20 }),
});

it('draws the arrow of the report for any bounds around the figures', () => {
  fc.assert(
    fc.property(drawn, ({ start, now, end, passed, all }) => {
      fc.pre(start < end);
      const first = { year: 2010, value: start };
      const last = { year: 2010 + passed, value: now };
      const goal = { year: 2010 + all, value: end };
      const result = sdsn.judge({ direction: 'increase', baseline: first, current: last, goal });
      if (result.verdict === 'not-assessable') throw new Error(result.reason);
      // On a limit the last digit of a quotient decides.
      fc.pre([0, 0.5, 1].every((limit) => Math.abs((result.ratio ?? 0) - limit) > 1e-9));
      const bounds = { low: -2000, best: 2000, green: end, goalYear: goal.year };
      expect(sdsnTrend({ ...bounds, first, last }).category).toBe(result.category);
    }),
  );
});

it('agrees with the straight line wherever that has a verdict and the figure is not just beside the line', () => {
  fc.assert(
    fc.property(
      drawn,
      fc.constantFrom('increase', 'decrease'),
      ({ start, now, end, passed, all }, direction) => {
        const input: MethodInput = {
          direction,
          baseline: { year: 2010, value: start },
          current: { year: 2010 + passed, value: now },
          goal: { year: 2010 + all, value: end },
        };
        const line = linear.judge(input);
        const arrow = sdsn.judge(input);
        if (line.verdict === 'not-assessable') {
          expect(line.reason).toBe('goal-equals-baseline');
          expect(arrow.verdict).toBe('moving-away');
          return;
        }
        fc.pre(Math.abs((line.ratio ?? 0) - 1) > 1e-9);
        expect(arrow.verdict).toBe(line.verdict);
        expect('ratio' in arrow ? arrow.ratio : undefined).toBe(line.ratio);
      },
    ),
  );
});
