import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame } from '../../test/numbers.js';
import type { Direction } from '../types.js';
import { destatis } from './destatis.js';
import type { MethodInput, MethodResult, Point } from './method.js';

/** One value a year, the last one in 2020. */
function upTo2020(values: readonly number[]): Point[] {
  return values.map((value, index) => ({ year: 2021 - values.length + index, value }));
}

function judge(values: readonly number[], more: Partial<MethodInput> = {}): MethodResult {
  const points = upTo2020(values);
  const [baseline] = points;
  const current = points.at(-1);
  if (baseline === undefined || current === undefined) throw new Error('no values');
  return destatis.judge({ direction: 'increase', baseline, current, points, ...more });
}

function symbol(values: readonly number[], more: Partial<MethodInput> = {}): string {
  const result = judge(values, more);
  return result.verdict === 'not-assessable' ? result.reason : result.category;
}

/** At 0, with a goal of 10 in ten years' time and a pace that leaves this share of the way. */
function leaving(share: number, direction: Direction = 'increase'): string {
  const pace = direction === 'increase' ? 1 - share : share - 1;
  const goal = { year: 2030, value: direction === 'increase' ? 10 : -10 };
  return symbol(
    [-5, -4, -3, -2, -1, 0].map((step) => step * pace),
    { direction, goal },
  );
}

describe('a value in a year', () => {
  it.each(['increase', 'decrease'] as const)(
    'less than 5 percent of the gap left is sun: %s',
    (direction) => {
      expect(leaving(0.049_999, direction)).toBe('sun');
      expect(leaving(0.05, direction)).toBe('sun-with-cloud');
      expect(leaving(0.050_001, direction)).toBe('sun-with-cloud');
    },
  );

  it.each(['increase', 'decrease'] as const)(
    'more than 20 percent of the gap left is cloud: %s',
    (direction) => {
      expect(leaving(0.199_999, direction)).toBe('sun-with-cloud');
      expect(leaving(0.2, direction)).toBe('sun-with-cloud');
      expect(leaving(0.200_001, direction)).toBe('cloud');
    },
  );

  it('exactly 20 percent left is sun with cloud in decimals too, where rounding would say more', () => {
    const goal = { year: 2024, value: 10 };
    expect(symbol([6, 6.4, 6.8, 7.2, 7.6, 8], { goal })).toBe('sun-with-cloud');
  });

  it('no change over five years, or the wrong way, is thunderstorm, however near the goal', () => {
    expect(leaving(1)).toBe('thunderstorm');
    expect(leaving(0.999)).toBe('cloud');
    expect(leaving(1.001)).toBe('thunderstorm');
  });

  it('the gap is the share of what is left now, and the projection follows the mean of five changes', () => {
    const result = judge([100, 4, 5, 6, 7, 7, 8], { goal: { year: 2025, value: 20 } });
    if (result.verdict === 'not-assessable') throw new Error(result.reason);
    expectSame(result.working?.pace, 0.8);
    expectSame(result.working?.['last-change'], 1);
    expectSame(result.working?.projected, 12);
    expectSame(result.working?.gap, 8 / 12);
    expectSame(result.ratio, 8 / 12);
    expect(result.category).toBe('cloud');
  });

  it('in its own year a missed goal leaves the whole gap', () => {
    const goal = { year: 2020, value: 10 };
    expect(symbol([4, 5, 6, 7, 8, 9], { goal })).toBe('cloud');
    expect(symbol([14, 13, 12, 11, 10, 9], { goal })).toBe('thunderstorm');
  });

  it('after its own year there is no symbol, whether reached or not', () => {
    const goal = { year: 2019, value: 10 };
    expect(symbol([4, 5, 6, 7, 8, 9], { goal })).toBe('goal-year-passed');
    expect(symbol([4, 5, 6, 7, 8, 10], { goal })).toBe('goal-year-passed');
  });

  it('once reached it is achieved, with a cloud when it is falling back', () => {
    const goal = { year: 2025, value: 9 };
    expect(judge([4, 5, 6, 7, 8, 9], { goal })).toMatchObject({ verdict: 'achieved', category: 'sun' });
    expect(judge([9, 9, 9, 9, 9, 9], { goal })).toMatchObject({ verdict: 'achieved', category: 'sun' });
    expect(judge([14, 13, 12, 11, 10, 9], { goal })).toMatchObject({
      verdict: 'achieved',
      category: 'sun-with-cloud',
    });
  });

  it('zero, negative values and a goal of zero are no trouble', () => {
    const goal = { year: 2025, value: 0 };
    expect(symbol([-10, -9, -8, -7, -6, -5], { goal })).toBe('sun');
    expect(symbol([0, 0, 0, 0, 0, 1], { direction: 'decrease', goal })).toBe('thunderstorm');
  });
});

describe('a threshold, to be met every year', () => {
  const goal = { year: 2020, value: 10 };

  it.each([
    { values: [5, 6, 7, 8, 9, 10], what: 'kept and rising', category: 'sun', verdict: 'on-track' },
    { values: [11, 9, 9, 9, 9, 11], what: 'kept and no change', category: 'sun', verdict: 'on-track' },
    { values: [12, 9, 9, 9, 9, 11], what: 'kept and falling', category: 'sun-with-cloud', verdict: 'behind' },
    { values: [8, 9, 9, 9, 9, 9], what: 'missed and rising', category: 'cloud', verdict: 'off-track' },
    {
      values: [9, 8, 8, 8, 8, 9],
      what: 'missed and no change',
      category: 'thunderstorm',
      verdict: 'moving-away',
    },
    {
      values: [9, 9, 9, 9, 9, 8],
      what: 'missed and falling',
      category: 'thunderstorm',
      verdict: 'moving-away',
    },
  ])('$what is $category, and never achieved', ({ values, category, verdict }) => {
    const result = judge(values, { goal, keep: true });
    expect(result).toMatchObject({ category, verdict });
    // Only signs decide: there is no figure that a limit is about.
    expect(result).not.toHaveProperty('ratio');
  });

  it('is judged in any year, also after the one that it names', () => {
    expect(symbol([5, 6, 7, 8, 9, 10], { goal: { year: 2010, value: 10 }, keep: true })).toBe('sun');
  });
});

describe('a direction', () => {
  it.each([
    { values: [1, 2, 3, 4, 5, 6], what: 'five years and the last one both rising', category: 'sun' },
    { values: [1, 2, 3, 4, 6, 5], what: 'only five years rising', category: 'sun-with-cloud' },
    {
      values: [1, 2, 3, 4, 6, 6],
      what: 'five years rising, no change in the last one',
      category: 'sun-with-cloud',
    },
    { values: [6, 5, 4, 3, 2, 3], what: 'only the last year rising', category: 'cloud' },
    { values: [3, 5, 4, 3, 2, 3], what: 'the last year rising, no change in five', category: 'cloud' },
    { values: [6, 5, 4, 3, 2, 1], what: 'neither rising', category: 'thunderstorm' },
    { values: [6, 6, 6, 6, 6, 6], what: 'no change at all', category: 'thunderstorm' },
  ])('$what is $category', ({ values, category }) => {
    expect(symbol(values)).toBe(category);
    expect(
      symbol(
        values.map((value) => -value),
        { direction: 'decrease' },
      ),
    ).toBe(category);
  });
});

describe('which years count', () => {
  const goal = { year: 2025, value: 100 };
  const paceOf = (points: readonly Point[]): number | string | undefined => {
    const result = destatis.judge({
      direction: 'increase',
      baseline: { year: 2000, value: 0 },
      current: { year: 2020, value: 10 },
      goal,
      points,
    });
    return result.verdict === 'not-assessable' ? result.reason : result.working?.pace;
  };

  it('never more than five changes, and three or four where there are no more', () => {
    expect(paceOf(upTo2020([-90, 0, 1, 2, 3, 4, 10]))).toBe(2);
    expect(paceOf(upTo2020([2, 2, 3, 4, 10]))).toBe(2);
    expect(paceOf(upTo2020([4, 3, 4, 10]))).toBe(2);
    expect(paceOf(upTo2020([3, 4, 10]))).toBe('too-few-points');
  });

  it('only years in a row: what is before a gap does not count, even five years back', () => {
    const early = { year: 2015, value: 0 };
    expect(paceOf([early, ...upTo2020([4, 3, 4, 10])])).toBe(2);
    expect(paceOf([early, { year: 2016, value: 1 }, ...upTo2020([3, 4, 10])])).toBe('years-missing');
    expect(paceOf([...upTo2020([0, 1, 2, 3, 4, 10]).filter(({ year }) => year !== 2019)])).toBe(
      'years-missing',
    );
  });

  it('figures after the current year and the order of the list make no difference', () => {
    const points = upTo2020([0, 1, 2, 3, 4, 10]);
    expect(paceOf([{ year: 2021, value: 99 }, ...points.toReversed()])).toBe(2);
  });

  it('the baseline plays no part', () => {
    const values = [1, 2, 3, 4, 5, 6];
    expect(judge(values, { goal, baseline: { year: 2019, value: -50 } })).toEqual(judge(values, { goal }));
  });

  it('changes that are too large to compute with give a reason', () => {
    expect(symbol([-1e308, 0, 0, 0, 0, 1e308], { goal })).toBe('out-of-range');
    expect(symbol([-1e308, 0, 0, 0, 0, 1e308])).toBe('out-of-range');
    expect(symbol([0, 0, 0, 0, -1e308, 1e308], { goal, keep: true })).toBe('out-of-range');
    expect(symbol([0, 0, 0, 0, 0, -1e308], { goal: { year: 2025, value: 1e308 } })).toBe('out-of-range');
  });
});

const figure = fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10);
const question = fc.record({
  values: fc.array(figure, { minLength: 4, maxLength: 8 }),
  direction: fc.constantFrom('increase' as const, 'decrease' as const),
  keep: fc.boolean(),
  goal: fc.option(fc.record({ year: fc.integer({ min: 2020, max: 2040 }), value: figure }), {
    nil: undefined,
  }),
});
const place = (result: MethodResult): number =>
  'category' in result ? Object.keys(destatis.categories).indexOf(result.category) : Number.NaN;

it('never gives a better last figure a worse symbol, or takes an achievement away', () => {
  fc.assert(
    fc.property(question, fc.double({ min: 0, max: 1000, noNaN: true }), (drawn, gain) => {
      const { values, direction, keep } = drawn;
      const more = drawn.goal === undefined ? { direction } : { direction, keep, goal: drawn.goal };
      const last = values.at(-1) ?? 0;
      const better = last + (direction === 'increase' ? gain : -gain);
      const before = judge(values, more);
      const after = judge([...values.slice(0, -1), better], more);
      if (!('category' in before) || !('category' in after)) throw new Error('no symbol');
      expect(place(after)).toBeLessThanOrEqual(place(before));
      expect(before.verdict !== 'achieved' || after.verdict === 'achieved').toBe(true);
    }),
  );
});

it('gives every four years in a row a symbol', () => {
  fc.assert(
    fc.property(question, ({ values, direction, keep, goal }) => {
      const result = judge(values, goal === undefined ? { direction } : { direction, keep, goal });
      expect(place(result)).toBeGreaterThanOrEqual(0);
      expect('working' in result && Object.values(result.working ?? {}).every(Number.isFinite)).toBe(true);
    }),
  );
});
