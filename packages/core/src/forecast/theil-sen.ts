import { checkPoints } from '../methods/check.js';
import type { Point } from '../methods/method.js';
import { normalMargin } from './distributions.js';
import { checkLevel, DEFAULT_LEVEL, type Interval } from './interval.js';
import { scoreVariance } from './kendall.js';
import { median } from './median.js';
import { tieSizes } from './ranks.js';
import type { Refusal } from './refusal.js';

/** A line by medians through figures. */
export interface TheilSen {
  /** In the unit of the values a year. */
  readonly slope: number;
  /** The value in the year 0. */
  readonly intercept: number;
  /** Sen's interval of the slope, in the unit of the values a year. */
  readonly slopeInterval: Interval;
  /** The median year with the median value, which the line goes through; the year need not be whole. */
  readonly middle: Point;
}

/**
 * Theil-Sen: the median of the slopes between all pairs of points.
 *
 * For: figures with outliers; up to 29 percent of them may be wrong without the line going astray. Not for:
 * where a figure of a single year is to be expected, because the interval is of the slope only.
 *
 * Slope = median of (value difference ÷ year difference) over all pairs in different years; intercept =
 * median value − slope × median year. Interval: the slopes in order, from the one at the rank (N − z·σ) ÷ 2
 * to the one after rank (N + z·σ) ÷ 2, N slopes in all, σ² Kendall's variance with its ties, z of the normal
 * distribution. Ranks are rounded and kept within the list as scipy does. With few points the interval then
 * is the whole range of slopes.
 *
 * @param points In any order.
 * @param level The confidence of the slope's interval, above 0 and below 1; 0.8 unless given.
 * @returns `too-few-points` when there are fewer than 2 points, or all are in one year;
 *   `out-of-range` when the figures are so large that the line is no number.
 * @throws RoadmapError when the points are not what their type says or the level is out of range.
 * @see Sen, Estimates of the regression coefficient based on Kendall's tau, Journal of the American
 *   Statistical Association 63 (1968) 1379–1389, equation 2.6
 */
export function theilSen(points: readonly Point[], level = DEFAULT_LEVEL): TheilSen | Refusal {
  checkPoints('points', points);
  checkLevel(level);
  const slopes = slopesOf(points).sort((a, b) => a - b);
  if (slopes.length === 0) return { reason: 'too-few-points' };
  const slope = median(slopes);
  const years = points.map((point) => point.year);
  const values = points.map((point) => point.value);
  const middle = { year: median(years), value: median(values) };
  const intercept = middle.value - slope * middle.year;
  if (!Number.isFinite(intercept)) return { reason: 'out-of-range' };
  const variance = scoreVariance(points.length, tieSizes(years), tieSizes(values));
  const reach = normalMargin(level) * Math.sqrt(variance);
  const lowest = Math.max(0, Math.round((slopes.length - reach) / 2) - 1);
  const highest = Math.min(slopes.length - 1, Math.round((slopes.length + reach) / 2));
  return {
    slope,
    intercept,
    slopeInterval: [slopes[lowest] ?? slope, slopes[highest] ?? slope],
    middle,
  };
}

function slopesOf(points: readonly Point[]): number[] {
  return points.flatMap((one) =>
    points
      .filter((other) => other.year > one.year)
      .map((other) => (other.value - one.value) / (other.year - one.year)),
  );
}
