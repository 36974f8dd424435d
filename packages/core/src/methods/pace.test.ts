import { describe, expect, it } from 'vitest';
import { expectSame } from '../../test/numbers.js';
import { hasShared, needsShared, readVectors } from '../../test/shared.js';
import { expectedValue, paceBetween, progressShare } from './pace.js';

describe('pace', () => {
  it('is the change a year and the compound rate a year: 100 to 121 in two years is 10.5, and 10 percent', () => {
    const pace = paceBetween({ year: 2016, value: 100 }, { year: 2018, value: 121 });
    expectSame(pace?.absolute, 10.5);
    expectSame(pace?.compound, 0.1);
  });

  it('has no compound rate from zero or across zero, but always one in the unit of the values', () => {
    expect(paceBetween({ year: 2016, value: 0 }, { year: 2018, value: 4 })).toEqual({
      absolute: 2,
      compound: null,
    });
    expect(paceBetween({ year: 2016, value: -2 }, { year: 2018, value: 2 })).toEqual({
      absolute: 2,
      compound: null,
    });
  });

  it('has no compound rate to a value that is below zero by less than can be divided', () => {
    expect(paceBetween({ year: 1990, value: 2 }, { year: 1991, value: -5e-324 })?.compound).toBeNull();
  });

  it('to zero is minus 100 percent', () => {
    expect(paceBetween({ year: 2016, value: 8 }, { year: 2018, value: 0 })?.compound).toBe(-1);
  });

  it('does not exist within a year or back in time', () => {
    const point = { year: 2016, value: 1 };
    expect(paceBetween(point, { year: 2016, value: 2 })).toBeNull();
    expect(paceBetween(point, { year: 2015, value: 2 })).toBeNull();
  });

  it('is 2.2 percent a year down from 100 in 2000 to 80 in 2010, as the DSIR package of WHO gives it', () => {
    // github shanlong-who/DSIR @ 29c98b2f4dca R/aarr.R, its own test of the end-point method (aarr-05).
    const pace = paceBetween({ year: 2000, value: 100 }, { year: 2010, value: 80 });
    expectSame(pace?.compound, -0.0220672314570715);
  });
});

describe('the straight line from 133 in 2016 to 266 in 2020', () => {
  const baseline = { year: 2016, value: 133 };
  const goal = { year: 2020, value: 266 };

  it('starts at the baseline and reaches the target exactly in the target year', () => {
    expect(expectedValue(baseline, goal, 2016)).toBe(133);
    expect(expectedValue(baseline, goal, 2020)).toBe(266);
  });

  it('is a quarter of the way after one of the four years', () => {
    expect(expectedValue(baseline, goal, 2017)).toBe(166.25);
  });

  it('does not exist when the target is for the year of the baseline', () => {
    expect(expectedValue(baseline, { year: 2016, value: 266 }, 2016)).toBeNull();
  });
});

describe('the share of the way', () => {
  it('works downwards as it does upwards', () => {
    expect(progressShare(100, 75, 50)).toBe(0.5);
    expect(progressShare(50, 75, 100)).toBe(0.5);
  });

  it('is negative on regression and above 1 past the goal', () => {
    expect(progressShare(100, 95, 200)).toBe(-0.05);
    expect(progressShare(100, 250, 200)).toBe(1.5);
  });

  it('does not exist when there is no way to go', () => {
    expect(progressShare(100, 100, 100)).toBeNull();
  });

  interface KeyResult {
    readonly start?: number;
    readonly initial?: number;
    readonly target?: number;
    readonly final?: number;
    readonly actual?: number;
  }
  it.skipIf(!hasShared)(
    `is what OKR tools publish for the 5 cases with start, target and actual; the rest are plans, checkboxes and means ${needsShared}`,
    () => {
      const cases = readVectors<KeyResult, { readonly progress: number }>('okr_linear.json').flatMap(
        ({ id, input, expected }) => {
          const [start, goal] = [input.start ?? input.initial, input.target ?? input.final];
          if (start === undefined || goal === undefined || input.actual === undefined) return [];
          return [{ id, progress: progressShare(start, input.actual, goal), expected: expected.progress }];
        },
      );
      expect(cases).toHaveLength(5);
      for (const { id, progress, expected } of cases) expectSame(progress, expected, id);
    },
  );
});

interface Series {
  readonly observations: readonly (readonly [number, number])[];
  readonly methodology: { readonly trendMethodology: string; readonly baseYear: number | null };
}

/** The limits of the UN progress chart for actual divided by required rate, as UNDP runs them. */
function statusOf(ratio: number): string {
  if (ratio >= 0.95) return 'On Track';
  if (ratio >= 0.5) return 'Fair progress but acceleration needed';
  return ratio >= -0.1 ? 'Limited or No Progress' : 'Deterioration';
}

it.skipIf(!hasShared)(
  `actual over required compound pace gives the status that UNDP published for 56 doublings and halvings until 2030 ${needsShared}`,
  () => {
    let compared = 0;
    for (const { id, input, expected } of readVectors<Series, { readonly status: string }>(
      'undesa_cr_undp.json',
    )) {
      const factor = { Doubling: 2, Halfing: 0.5 }[input.methodology.trendMethodology];
      // Met and missing data are decided before any pace is looked at.
      if (factor === undefined || !/Track|Fair|Limited|Deter/.test(expected.status)) continue;
      const points = input.observations.map(([year, value]) => ({ year, value }));
      const baseline = points.find(({ year }) => year === input.methodology.baseYear);
      const current = points.at(-1);
      if (baseline === undefined || current === undefined) continue;
      const actual = paceBetween(baseline, current)?.compound ?? Number.NaN;
      const required =
        paceBetween(baseline, { year: 2030, value: factor * baseline.value })?.compound ?? Number.NaN;
      expect(statusOf(actual / required), id).toBe(expected.status);
      compared += 1;
    }
    expect(compared).toBe(56);
  },
);
