import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame } from '../../test/numbers.js';
import type { MethodInput, MethodResult } from './method.js';
import { oecdDistance } from './oecd-distance.js';

function judge(values: readonly number[], more: Partial<MethodInput> = {}): MethodResult {
  const points = values.map((value, index) => ({ year: 2010 + index, value }));
  const baseline = points[0] ?? { year: 2010, value: 0 };
  const current = points.at(-1) ?? baseline;
  return oecdDistance.judge({ direction: 'increase', baseline, current, points, ...more });
}

function category(values: readonly number[], more: Partial<MethodInput> = {}): string {
  const result = judge(values, more);
  return result.verdict === 'not-assessable' ? result.reason : result.category;
}

const goal = { year: 2030, value: 100 };

describe('the trend', () => {
  it('is one below a chance of 10 percent, and none above it, with a goal or without', () => {
    // Six figures: a correlation of 0.83 has p = 0.058, one of 0.77 has p = 0.103.
    for (const more of [{}, { goal }]) {
      expect(category([1, 2, 3, 5, 6, 4], more)).toBe('goal' in more ? 'progressing' : 'improving');
      expect(category([1, 4, 2, 3, 6, 5], more)).toBe('no-clear-trend');
      expect(category([6, 5, 4, 2, 1, 3], more)).toBe('moving-away');
      expect(category([6, 3, 5, 4, 1, 2], more)).toBe('no-clear-trend');
    }
  });

  it('four figures in perfect order are enough, three are not', () => {
    expect(category([1, 2, 3, 4])).toBe('improving');
    expect(category([4, 3, 2, 1])).toBe('moving-away');
    expect(category([1, 2, 3])).toBe('no-clear-trend');
    expect(category([1, 2])).toBe('too-few-points');
  });

  it('the wanted way is on track without a number, and only behind towards one: it does not look at time', () => {
    expect(judge([1, 2, 3, 4])).toMatchObject({ verdict: 'on-track' });
    expect(judge([1, 2, 3, 4], { goal })).toMatchObject({ verdict: 'behind' });
  });

  it('figures that are all equal have none, and no ratio', () => {
    const result = judge([3, 3, 3, 3, 3], { goal });
    expect(result).toEqual({
      verdict: 'off-track',
      category: 'no-clear-trend',
      working: { distance: 97 },
    });
  });

  it('looks at the order only: one outlier or a steep rise says no more', () => {
    expect(judge([1, 2, 3, 4, 5, 6])).toEqual(judge([1, 2, 3, 4, 5, 6000]));
  });

  it('looks at all figures up to the current one, also those before the baseline', () => {
    expect(category([1, 2, 3, 4, 5], { baseline: { year: 2013, value: 4 } })).toBe('improving');
    expect(category([1, 2, 3, 4, 0], { current: { year: 2013, value: 4 } })).toBe('improving');
  });

  it('the ratio is the correlation in the wanted direction', () => {
    const more = { direction: 'decrease' } as const;
    const result = judge([5, 4, 3, 1, 2], more);
    if (result.verdict === 'not-assessable') throw new Error(result.reason);
    expectSame(result.ratio, 0.9);
    expectSame(result.working?.correlation, -0.9);
    expectSame(result.working?.['p-value'], 10 / 120);
  });
});

describe('the target', () => {
  it('is met whatever the trend, exactly and beyond', () => {
    for (const direction of ['increase', 'decrease'] as const) {
      const values = [5, 4, 3, 2, 1].map((value) => (direction === 'increase' ? value : -value));
      const at = (value: number): string =>
        category(values, {
          direction,
          goal: { year: 2030, value: direction === 'increase' ? value : -value },
        });
      expect(at(1)).toBe('target-met');
      expect(at(0.5)).toBe('target-met');
      expect(at(1.001)).toBe('moving-away');
    }
    expect(judge([1, 1, 1], { goal: { year: 2030, value: 1 } })).toMatchObject({ verdict: 'achieved' });
  });

  it('is missed by the gap in the unit of the figures', () => {
    expect(judge([1, 2, 3, 4], { goal })).toMatchObject({ verdict: 'behind', working: { distance: 96 } });
    expect(judge([1, 2, 3, 4])).not.toHaveProperty('working.distance');
  });

  it('that is a threshold is of another kind, and too large a gap gives a reason', () => {
    expect(category([1, 2, 3, 4], { goal, keep: true })).toBe('kind-not-covered');
    expect(category([1, 2, 3, -1e308], { goal: { year: 2030, value: 1e308 } })).toBe('out-of-range');
  });
});

it('never calls a better last figure worse, as long as all figures differ', () => {
  const values = fc.uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: 3, maxLength: 12 });
  const places = Object.keys(oecdDistance.categories);
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 1000 }), (drawn, gain) => {
      const last = (drawn.at(-1) ?? 0) + gain + 0.5;
      const better = [...drawn.slice(0, -1), last];
      expect(places.indexOf(category(better, { goal }))).toBeLessThanOrEqual(
        places.indexOf(category(drawn, { goal })),
      );
    }),
  );
});

it('says the same of the mirror image', () => {
  const values = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 10 });
  fc.assert(
    fc.property(values, (drawn) => {
      const mirrored = drawn.map((value) => 0 - value);
      expect(category(mirrored, { direction: 'decrease' })).toBe(category(drawn));
    }),
  );
});
