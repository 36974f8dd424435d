import { checkNumber, checkPoints } from '../methods/check.js';
import type { Point } from '../methods/method.js';
import { studentMargin, studentTail } from './distributions.js';
import { around, checkLevel, DEFAULT_LEVEL, type Interval } from './interval.js';
import type { Refusal } from './refusal.js';

/** What a line says of a year. */
export interface LinePrediction {
  /** On the line, in the unit of the values. */
  readonly value: number;
  /** Where the figure of that year is to be expected; `null` for a line through two points. */
  readonly prediction: Interval | null;
  /** Where the true line is to be expected in that year: narrower; `null` for a line through two points. */
  readonly mean: Interval | null;
  /**
   * The standard error of the prediction, in the unit of the values; `null` for a line through two points.
   */
  readonly error: number | null;
}

/** A straight line through figures. What needs a spread is `null` for a line through two points. */
export interface LeastSquares {
  /** In the unit of the values a year. */
  readonly slope: number;
  /** The value in the year 0: far outside the figures, and of use only to write the line down. */
  readonly intercept: number;
  /** The mean year with the mean value, which the line goes through; the year need not be whole. */
  readonly middle: Point;
  /** Standard deviation of the figures around the line, in the unit of the values. */
  readonly residualDeviation: number | null;
  /** Points less two. */
  readonly degreesOfFreedom: number;
  /** The share of the variation that the line explains, 0 to 1; `null` where the values do not vary. */
  readonly rSquared: number | null;
  /** Standard error of the slope, in the unit of the values a year. */
  readonly slopeError: number | null;
  /** Slope ÷ its standard error; `null` also for a perfect fit, which has no such error. */
  readonly tValue: number | null;
  /** How probable a slope at least this far from 0 is where there is none; two-sided, 0 to 1. */
  readonly pValue: number | null;
  /**
   * @param year Need not be whole.
   * @param level The share of figures that the intervals are to hold, above 0 and below 1; 0.8 unless given.
   * @throws RoadmapError when the year is not a number or the level is out of range.
   */
  readonly predict: (year: number, level?: number) => LinePrediction;
}

/**
 * Ordinary least squares: the straight line with the smallest squared distances from the figures.
 *
 * For: things that go by steady amounts. Not for: growth by percentages (see `logLinear`), figures with
 * outliers (see `theilSen`), or figures across a break: cut those first. The intervals take the figures for
 * scattered around a straight line without memory; figures that depend on the year before have wider ones.
 *
 * Slope = Σ(year − mean year)(value − mean value) ÷ Σ(year − mean year)². Interval at year x: value ± t·s·√(1
 * + 1/n + (x − mean year)² ÷ Σ(year − mean year)²), t of Student with n − 2 degrees of freedom, s = √(Σ
 * residual² ÷ (n − 2)); for the mean without the 1. Agrees with R's `lm` and `predict`.
 *
 * @param points In any order; two figures for one year both count. Two years are enough for a line, three
 *   points for intervals.
 * @returns `too-few-points` when all points, if any, are in one year; `out-of-range` when the figures are so
 *   large that their squares are no number.
 * @throws RoadmapError when the points are not what their type says.
 * @see Montgomery, Peck and Vining, Introduction to Linear Regression Analysis, chapter 2
 */
export function leastSquares(points: readonly Point[]): LeastSquares | Refusal {
  checkPoints('points', points);
  const [first] = points;
  if (first === undefined || points.every((point) => point.year === first.year)) {
    return { reason: 'too-few-points' };
  }
  const centre = centreOf(points, first);
  const { year: middle, value: average } = centre;
  let years = 0;
  let values = 0;
  let together = 0;
  for (const point of points) {
    years += (point.year - middle) ** 2;
    values += (point.value - average) ** 2;
    together += (point.year - middle) * (point.value - average);
  }
  const slope = together / years;
  const degreesOfFreedom = points.length - 2;
  const residuals = squaredResiduals(points, (year) => average + slope * (year - middle));
  // Squares of figures near the ends of their range overflow: what came out says nothing.
  if (!Number.isFinite(slope + values + residuals)) return { reason: 'out-of-range' };
  const deviation = degreesOfFreedom === 0 ? null : Math.sqrt(residuals / degreesOfFreedom);
  const slopeError = deviation === null ? null : deviation / Math.sqrt(years);
  const tValue = slopeError === null || slopeError === 0 ? null : slope / slopeError;
  return {
    slope,
    intercept: average - slope * middle,
    middle: centre,
    residualDeviation: deviation,
    degreesOfFreedom,
    rSquared: values === 0 ? null : 1 - residuals / values,
    slopeError,
    tValue,
    pValue: slopeError === null ? null : pValueOf(slope, tValue, degreesOfFreedom),
    predict(year, level = DEFAULT_LEVEL) {
      checkNumber('year', year);
      checkLevel(level);
      const value = average + slope * (year - middle);
      if (deviation === null) return { value, prediction: null, mean: null, error: null };
      const margin = studentMargin(level, degreesOfFreedom);
      const lineVariance = 1 / points.length + (year - middle) ** 2 / years;
      const error = deviation * Math.sqrt(1 + lineVariance);
      return {
        value,
        prediction: around(value, margin * error),
        mean: around(value, margin * deviation * Math.sqrt(lineVariance)),
        error,
      };
    },
  };
}

/** The mean year and value, counted from the first point: equal values then have exactly no variation. */
function centreOf(points: readonly Point[], first: Point): Point {
  let years = 0;
  let values = 0;
  for (const point of points) {
    years += point.year - first.year;
    values += point.value - first.value;
  }
  return { year: first.year + years / points.length, value: first.value + values / points.length };
}

/** Exactly 0 where the figures are on the line but for the last binary digit of the largest. */
function squaredResiduals(points: readonly Point[], line: (year: number) => number): number {
  let residuals = 0;
  let largest = 0;
  for (const point of points) {
    residuals += (point.value - line(point.year)) ** 2;
    largest = Math.max(largest, Math.abs(point.value));
  }
  return residuals <= points.length * (4 * Number.EPSILON * largest) ** 2 ? 0 : residuals;
}

function pValueOf(slope: number, tValue: number | null, degreesOfFreedom: number): number {
  if (tValue === null) return slope === 0 ? 1 : 0;
  return 2 * studentTail(Math.abs(tValue), degreesOfFreedom);
}
