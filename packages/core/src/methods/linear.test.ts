import { describe, expect, it } from 'vitest';
import { hasShared, needsShared, readVectors } from '../../test/shared.js';
import { hasMet } from '../internal/direction.js';
import { linear } from './linear.js';
import type { MethodInput } from './method.js';

/** From 0 in 2016 to 1 in 2026: each tenth is what one year asks for. */
function after(current: MethodInput['current'], more: Partial<MethodInput> = {}): string {
  const goal = { year: 2026, value: 1 };
  const result = linear.judge({
    direction: 'increase',
    baseline: { year: 2016, value: 0 },
    current,
    goal,
    ...more,
  });
  return result.verdict === 'not-assessable' ? result.reason : result.category;
}

describe('the limits of the straight line', () => {
  it('reaches the target exactly in the target year', () => {
    expect(after({ year: 2026, value: 1 })).toBe('on-track');
  });

  it('calls exactly half of the pace stagnating, and anything above it moderately improving', () => {
    expect(after({ year: 2018, value: 0.1 })).toBe('stagnating');
    expect(after({ year: 2018, value: 0.101 })).toBe('moderately-improving');
  });

  it('calls a millionth less than the line asks for behind', () => {
    expect(after({ year: 2018, value: 0.2 })).toBe('on-track');
    expect(after({ year: 2018, value: 0.1999998 })).toBe('moderately-improving');
  });

  it('calls no change stagnating, and any loss decreasing', () => {
    expect(after({ year: 2018, value: 0 })).toBe('stagnating');
    expect(after({ year: 2018, value: -0.001 })).toBe('decreasing');
  });

  it.each([
    { of: 'a tenth a year', current: 0.3, goal: 0.4, years: 3, all: 4 },
    { of: 'two tenths a year', current: 0.6, goal: 0.8, years: 3, all: 4 },
    { of: 'a tenth a year, on top of 8.2 percent', start: 8.2, current: 8.5, goal: 8.6, years: 3, all: 4 },
  ])('calls a value exactly on the line on track, also in decimals: $of', (line) => {
    const { start = 0, current, goal, years, all } = line;
    const result = linear.judge({
      direction: 'increase',
      baseline: { year: 2016, value: start },
      current: { year: 2016 + years, value: current },
      goal: { year: 2016 + all, value: goal },
    });
    expect(result.verdict).toBe('on-track');
  });
});

describe('what the straight line cannot judge', () => {
  it('a target without a number', () => {
    const point = { year: 2016, value: 1 };
    expect(
      linear.judge({ direction: 'increase', baseline: point, current: { year: 2017, value: 2 } }),
    ).toEqual({
      verdict: 'not-assessable',
      reason: 'goal-required',
    });
  });

  it('a target that equals the figure at the start', () => {
    expect(after({ year: 2018, value: -1 }, { goal: { year: 2026, value: 0 } })).toBe('goal-equals-baseline');
  });

  it('a figure or a target that is not of a later year than the start', () => {
    expect(after({ year: 2016, value: 1 })).toBe('not-after-baseline');
    expect(after({ year: 2018, value: 1 }, { goal: { year: 2016, value: 1 } })).toBe('not-after-baseline');
  });

  it('but zero and negative figures are no trouble', () => {
    const baseline = { year: 2016, value: -1 };
    expect(after({ year: 2021, value: 0 }, { baseline })).toBe('on-track');
  });
});

it('does not call it progress when a goal that was met at the start is lost', () => {
  const baseline = { year: 2016, value: 2 };
  expect(after({ year: 2018, value: 0.5 }, { baseline })).toBe('decreasing');
});

type Arrow = 'on_track_or_maintaining' | 'moderately_improving' | 'stagnating' | 'decreasing';
interface Trend {
  readonly optimum_100: number;
  readonly lower_bound_0: number;
  readonly green_threshold: number;
  readonly first: readonly [number, number];
  readonly last: readonly [number, number];
  readonly goal_year: number;
}
const arrowOf: Record<string, Arrow> = {
  'on-track': 'on_track_or_maintaining',
  'moderately-improving': 'moderately_improving',
  stagnating: 'stagnating',
  decreasing: 'decreasing',
};

it.skipIf(!hasShared)(
  `gives 204 trend arrows that SDSN published in 2019; in 84 more the goal is met, and in 1 it equals the start, which we refuse ${needsShared}`,
  () => {
    const vectors = readVectors<Trend, { readonly trend: Arrow }>('sdsn_trend.json');
    const refused: [id: string, reason: string][] = [];
    let judged = 0;
    let met = 0;
    for (const { id, input, expected } of vectors) {
      const direction = input.optimum_100 > input.lower_bound_0 ? 'increase' : 'decrease';
      const [baseline, current] = [input.first, input.last].map(([year, value]) => ({ year, value }));
      if (baseline === undefined || current === undefined) continue;
      const goal = { year: input.goal_year, value: input.green_threshold };
      // With the target met the report shows the highest arrow; with us the assessment decides that.
      if (hasMet(direction, current.value, goal.value)) {
        expect(expected.trend, id).toBe('on_track_or_maintaining');
        met += 1;
        continue;
      }
      const result = linear.judge({ direction, baseline, current, goal });
      if (result.verdict === 'not-assessable') {
        refused.push([id, result.reason]);
        continue;
      }
      expect(arrowOf[result.category], id).toBe(expected.trend);
      judged += 1;
    }
    expect(refused).toEqual([['sdsn-trend-137', 'goal-equals-baseline']]);
    expect([judged, met]).toEqual([204, 84]);
  },
);
