import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falling, figures, fitted, positive, published, shifted, yearly } from '../../test/forecast.js';
import { expectSame, isSame } from '../../test/numbers.js';
import { leastSquares } from './least-squares.js';
import { logLinear } from './log-linear.js';
import { probabilityOfGoal, probabilityOfGoalByGrowth } from './probability.js';

const goal = { year: 2025, value: 30 };
const line = fitted(leastSquares(falling));
const growth = fitted(logLinear(falling));

describe('the probability of a goal', () => {
  it('is that of Student’s t at the distance from the line, as R works it out', () => {
    expectSame(probabilityOfGoal(line, goal, 'decrease'), 0.277096597493697);
    expectSame(probabilityOfGoalByGrowth(growth, goal, 'decrease'), 0.0188716608767611);
  });

  it('is a half for a goal on the line', () => {
    const { value } = line.predict(2025);
    expectSame(probabilityOfGoal(line, { year: 2025, value }, 'increase'), 0.5);
  });

  it('through points on a line is certain: yes at the goal or beyond, else no', () => {
    const exact = fitted(leastSquares(yearly(2016, [35, 35.7, 36.4, 37.1])));
    expect(probabilityOfGoal(exact, { year: 2030, value: 44.8 }, 'increase')).toBe(1);
    expect(probabilityOfGoal(exact, { year: 2030, value: 44.8 }, 'decrease')).toBe(1);
    expect(probabilityOfGoal(exact, { year: 2030, value: 44.9 }, 'increase')).toBe(0);
  });

  it('through points on a line is not lost to the last binary digit of a decimal goal', () => {
    const exact = fitted(leastSquares(yearly(2016, [35, 35.7, 36.4, 37.1])));
    for (let years = 4; years < 40; years++) {
      const decimal = { year: 2016 + years, value: Number((35 + 0.7 * years).toFixed(1)) };
      expect(probabilityOfGoal(exact, decimal, 'increase')).toBe(1);
      expect(probabilityOfGoal(exact, decimal, 'decrease')).toBe(1);
    }
  });

  it('through two points is not known', () => {
    expect(probabilityOfGoal(fitted(leastSquares(yearly(2016, [1, 2]))), goal, 'increase')).toBeNull();
    expect(probabilityOfGoalByGrowth(fitted(logLinear(yearly(2016, [1, 2]))), goal, 'increase')).toBeNull();
  });

  it('of growth is certain where the goal is zero or below: always above, never below', () => {
    for (const value of [0, -5]) {
      expect(probabilityOfGoalByGrowth(growth, { year: 2025, value }, 'increase')).toBe(1);
      expect(probabilityOfGoalByGrowth(growth, { year: 2025, value }, 'decrease')).toBe(0);
    }
  });

  it('throws without a direction, which is never guessed', () => {
    expect(() => probabilityOfGoal(line, goal, undefined as unknown as 'increase')).toThrow('direction');
    expect(() => probabilityOfGoalByGrowth(growth, goal, 'up' as 'increase')).toThrow('direction');
    expect(() => probabilityOfGoal(line, { year: 0, value: 1 }, 'increase')).toThrow('goal.year');
  });

  it('of a rise and of a fall to the same value add up to 1', () => {
    fc.assert(
      fc.property(figures(published), published, (points, value) => {
        const fit = fitted(leastSquares(points));
        fc.pre(fit.residualDeviation !== 0);
        const sum = (['increase', 'decrease'] as const)
          .map((direction) => probabilityOfGoal(fit, { year: 2035, value }, direction) ?? 0)
          .reduce((one, other) => one + other);
        expect(isSame(sum, 1)).toBe(true);
      }),
    );
  });

  it('is the smaller the further the goal is, and does not depend on the calendar', () => {
    fc.assert(
      fc.property(figures(positive), positive, positive, (points, one, more) => {
        const fit = fitted(logLinear(points));
        const near = probabilityOfGoalByGrowth(fit, { year: 2035, value: one }, 'increase') ?? 0;
        const far = probabilityOfGoalByGrowth(fit, { year: 2035, value: one + more }, 'increase') ?? 0;
        expect(far).toBeLessThanOrEqual(near);
        const later = fitted(logLinear(shifted(points, 20)));
        const same = probabilityOfGoalByGrowth(later, { year: 2055, value: one }, 'increase') ?? 0;
        expect(Math.abs(same - near)).toBeLessThan(1e-6);
      }),
    );
  });
});
