import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falling, figures, fitted, published, rescaled, shifted, yearly } from '../../test/forecast.js';
import { expectSame, isSame } from '../../test/numbers.js';
import { leastSquares } from './least-squares.js';
import { logLinear } from './log-linear.js';
import { timeToGoal, timeToGoalByGrowth, yearAtGrowth } from './time-to-goal.js';

const line = fitted(leastSquares(falling));
const flat = fitted(leastSquares(yearly(2009, [12, 12, 13, 11, 12, 13, 12, 11, 13, 12])));

describe('time to a goal along a straight line', () => {
  it('is where R has the line and the edges of its prediction interval', () => {
    const reached = timeToGoal(line, { goal: 30, direction: 'decrease' });
    expectSame(reached?.year, 2025.4030261348);
    expectSame(reached?.from, 2024.44412106179);
    expectSame(reached?.to, 2026.49418749591);
  });

  it('is never when the slope leads away from the goal’s direction, or there is none', () => {
    expect(timeToGoal(line, { goal: 60, direction: 'increase' })).toBeNull();
    expect(timeToGoal(fitted(leastSquares(yearly(2016, [5, 5, 5]))), { goal: 6 })).toBeNull();
  });

  it('without a direction is where the line has the value, in the past too', () => {
    expectSame(timeToGoal(line, { goal: 60 })?.year, (60 - line.intercept) / line.slope);
  });

  it('has an open end where the slope may as well be zero: perhaps never', () => {
    const far = timeToGoal(flat, { goal: 14, direction: 'increase', level: 0.8 });
    expect(far?.year).toBeGreaterThan(2300);
    expect(far?.from).toBeGreaterThan(2018);
    expect(far?.from).toBeLessThan(2100);
    expect(far?.to).toBeNull();
  });

  it('has two open ends where the goal is within the interval all along', () => {
    expect(timeToGoal(flat, { goal: 12.1, direction: 'increase' })).toMatchObject({ from: null, to: null });
  });

  it('has an open beginning where a goal of the past is left behind on an uncertain slope', () => {
    const past = timeToGoal(flat, { goal: 10, direction: 'increase' });
    expect(past?.from).toBeNull();
    expect(past?.to).toBeLessThan(2009);
    expect(past?.to).toBeGreaterThan(past?.year ?? 0);
  });

  it('through two points has no interval; through points on a line one without width', () => {
    expect(timeToGoal(fitted(leastSquares(yearly(2016, [10, 20]))), { goal: 50 })).toEqual({
      year: 2020,
      from: null,
      to: null,
    });
    expect(timeToGoal(fitted(leastSquares(yearly(2016, [10, 20, 30]))), { goal: 50 })).toEqual({
      year: 2020,
      from: 2020,
      to: 2020,
    });
  });

  it('through points on a line is exact at its middle too', () => {
    const exact = fitted(leastSquares(yearly(2016, [10, 20, 30])));
    expect(timeToGoal(exact, { goal: 20 })).toEqual({ year: 2017, from: 2017, to: 2017 });
  });

  it('keeps its digits where the level is such that the slope is only just not zero', () => {
    const level = 1 - (flat.pValue ?? 0);
    const { from = null, to = null } = timeToGoal(flat, { goal: 11.9, level }) ?? {};
    const edges = [from, to].filter((year) => year !== null && Math.abs(year) < 1e5);
    expect(edges).toHaveLength(1);
    const [low, high] = flat.predict(edges[0] ?? 0, level).prediction ?? [0, 0];
    expect(Math.min(Math.abs(low - 11.9), Math.abs(high - 11.9))).toBeLessThan(1e-9);
  });

  it('is never where the year is too large to be a number', () => {
    const slow = fitted(leastSquares(yearly(2016, [1e-300, 2e-300, 3e-300])));
    expect(timeToGoal(slow, { goal: 1e300 })).toBeNull();
  });

  it('throws on a goal that is no number, and on an unknown direction or level', () => {
    expect(() => timeToGoal(line, { goal: Number.NaN })).toThrow('goal must be');
    expect(() => timeToGoal(line, { goal: 1, direction: 'down' as 'decrease' })).toThrow('direction must be');
    expect(() => timeToGoal(line, { goal: 1, level: 2 })).toThrow('level must be');
  });

  it('is where the line has the goal, and from and to are where an edge has it', () => {
    fc.assert(
      fc.property(figures(published, 4), published, (points, goal) => {
        const fit = fitted(leastSquares(points));
        const reached = timeToGoal(fit, { goal });
        // So flat a line crosses so far away that the digits are gone.
        fc.pre(reached !== null && Math.abs(reached.year) < 1e5);
        expect(isSame(fit.predict(reached.year).value, goal)).toBe(true);
        for (const year of [reached.from, reached.to]) {
          if (year === null || Math.abs(year) > 1e5) continue;
          const [low, high] = fit.predict(year).prediction ?? [Number.NaN, Number.NaN];
          const near = Math.min(Math.abs(low - goal), Math.abs(high - goal));
          expect(near).toBeLessThan(1e-6 * Math.max(1, high - low));
        }
        expect(reached.from ?? reached.year).toBeLessThanOrEqual(reached.year + 1e-9);
        expect(reached.to ?? reached.year).toBeGreaterThanOrEqual(reached.year - 1e-9);
      }),
    );
  });

  it('moves with the calendar, and not with the unit of the values', () => {
    fc.assert(
      fc.property(figures(published), published, (points, goal) => {
        const reached = timeToGoal(fitted(leastSquares(points)), { goal });
        fc.pre(reached !== null && Math.abs(reached.year) < 1e5);
        const later = timeToGoal(fitted(leastSquares(shifted(points, 30))), { goal });
        const inOtherUnit = timeToGoal(fitted(leastSquares(rescaled(points, 8))), { goal: 8 * goal });
        expect(isSame(later?.year ?? 0, reached.year + 30)).toBe(true);
        expect(isSame(inOtherUnit?.year ?? 0, reached.year)).toBe(true);
      }),
    );
  });
});

describe('time to a goal at steady growth', () => {
  it('of a fitted rate: 100 doubles at 5 percent a year in ln 2 ÷ ln 1.05 years', () => {
    const fit = fitted(logLinear(yearly(2016, [100, 105, 110.25])));
    expectSame(timeToGoalByGrowth(fit, { goal: 200 })?.year, 2016 + Math.log(2) / Math.log(1.05));
  });

  it('is never for a goal of zero or below', () => {
    const fit = fitted(logLinear(falling));
    expect(timeToGoalByGrowth(fit, { goal: 0, direction: 'decrease' })).toBeNull();
    expect(timeToGoalByGrowth(fit, { goal: -1, direction: 'decrease' })).toBeNull();
    expect(() => timeToGoalByGrowth(fit, { goal: Number.NaN })).toThrow('goal must be');
  });

  it('of a given rate counts from the value of now', () => {
    expectSame(yearAtGrowth({ year: 2018, value: 100 }, 0.1, 121), 2020);
    expectSame(yearAtGrowth({ year: 2018, value: 100 }, -0.5, 25), 2020);
    expect(yearAtGrowth({ year: 2018, value: 100 }, 0, 100)).toBe(2018);
  });

  it.each([
    ['the rate leads away', 100, 0.1, 90],
    ['there is no growth', 100, 0, 110],
    ['the goal is zero', 100, -0.5, 0],
    ['value and goal have different signs', 100, 0.1, -100],
    ['the value is zero', 0, 0.1, 100],
  ])('of a given rate is never when %s', (_, value, rate, goal) => {
    expect(yearAtGrowth({ year: 2018, value }, rate, goal)).toBeNull();
  });

  it('throws on a loss of all or more a year', () => {
    expect(() => yearAtGrowth({ year: 2018, value: 1 }, -1, 2)).toThrow('rate must be above -1, got -1');
  });
});
