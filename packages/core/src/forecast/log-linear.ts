import { checkPoints } from '../methods/check.js';
import type { Point } from '../methods/method.js';
import type { Interval } from './interval.js';
import { leastSquares, type LeastSquares } from './least-squares.js';
import type { Refusal } from './refusal.js';

/** A line of growth by a fixed percentage through figures. */
export interface LogLinear {
  /** Growth a year as a fraction: 0.05 is 5 percent a year. */
  readonly rate: number;
  /** The straight line through the natural logarithms of the values. */
  readonly logarithms: LeastSquares;
  /**
   * The value in a year, in the unit of the values: the median, with as much chance above as below it. The
   * mean is higher; no correction for that is made.
   *
   * @throws RoadmapError when the year is not a number or the level is not above 0 and below 1.
   */
  readonly predict: (
    year: number,
    level?: number,
  ) => { readonly value: number; readonly prediction: Interval | null };
}

/**
 * Log-linear regression: growth by a fixed percentage a year, from all figures and not the first and last
 * only.
 *
 * For: numbers that multiply, such as students or money. Not for: values that are zero or negative, or shares
 * near 100 percent, which it carries past it.
 *
 * Least squares on ln(value); rate = exp(slope) − 1; forecast = exp(the line), its interval the exponential
 * of the line's, and so not symmetric. Agrees with R's `lm` on the logarithms.
 *
 * @param points In any order. Two years are enough for a line, three points for intervals.
 * @returns `not-positive` when a value is zero or below, `too-few-points` when all points are in one year.
 * @throws RoadmapError when the points are not what their type says.
 */
export function logLinear(points: readonly Point[]): LogLinear | Refusal {
  checkPoints('points', points);
  if (points.some((point) => point.value <= 0)) return { reason: 'not-positive' };
  const logarithms = leastSquares(points.map(({ year, value }) => ({ year, value: Math.log(value) })));
  if ('reason' in logarithms) return logarithms;
  return {
    rate: Math.expm1(logarithms.slope),
    logarithms,
    predict(year, level) {
      const { value, prediction } = logarithms.predict(year, level);
      return {
        value: Math.exp(value),
        prediction: prediction === null ? null : [Math.exp(prediction[0]), Math.exp(prediction[1])],
      };
    },
  };
}
