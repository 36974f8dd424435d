import { checkPoints } from '../methods/check.js';
import type { Point } from '../methods/method.js';
import { median } from './median.js';
import type { Refusal } from './refusal.js';

/**
 * Siegel's repeated medians: for each point the median of its slopes to the others, and of those the median.
 *
 * For: figures of which nearly half may be outliers. Not for: intervals, which it has none of.
 *
 * Slope in the unit of the values a year; intercept, the value in the year 0, is the median of value − slope
 * × year. Agrees with scipy's `siegelslopes`.
 *
 * @param points In any order.
 * @returns `too-few-points` when there are fewer than 2 points, or all are in one year;
 *   `out-of-range` when the figures are so large that the line is no number.
 * @throws RoadmapError when the points are not what their type says.
 * @see Siegel, Robust regression using repeated medians, Biometrika 69 (1982) 242–244
 */
export function siegel(
  points: readonly Point[],
): { readonly slope: number; readonly intercept: number } | Refusal {
  checkPoints('points', points);
  const slopes = points
    .map((one) =>
      points
        .filter((other) => other.year !== one.year)
        .map((other) => (other.value - one.value) / (other.year - one.year)),
    )
    .filter((ofOne) => ofOne.length > 0)
    .map(median);
  if (slopes.length === 0) return { reason: 'too-few-points' };
  const slope = median(slopes);
  const intercept = median(points.map((point) => point.value - slope * point.year));
  return Number.isFinite(intercept) ? { slope, intercept } : { reason: 'out-of-range' };
}
