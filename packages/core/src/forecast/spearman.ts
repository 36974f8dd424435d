import { checkPoints } from '../methods/check.js';
import type { Point } from '../methods/method.js';
import { studentTail } from './distributions.js';
import { rankDistanceTail } from './rank-distance.js';
import { ranksOf, tieSizes } from './ranks.js';

/** How far the value goes one way with the years. */
export interface RankCorrelation {
  /** From −1, always falling, to 1, always rising; without a unit. */
  readonly correlation: number;
  /** How probable one at least this far from 0 is where the order is chance; two-sided, from 0 to 1. */
  readonly pValue: number;
}

/**
 * Spearman's rank correlation of value with year: does the value go one way, whatever the shape of its line?
 *
 * For: a trend that need not be straight, and figures with an outlier. Not for: how fast it goes, or a
 * forecast; three or four points are never significant at 5 percent (p is at least 1/3 and 1/12).
 *
 * Correlation = the ordinary correlation of the ranks, equal values sharing the mean of their ranks; from −1
 * to 1, without a unit. The p-value is two-sided, from 0 to 1, with the digits of R's `cor.test`: by counting
 * all orders up to 9 points, by the Edgeworth series for more (so small ones may come out as exactly 0), and
 * with equal values by Student's t with n − 2 degrees of freedom.
 *
 * @param points At least 3, in any order of time.
 * @returns `null` when there are fewer than 3 points, or no variation in them.
 * @throws RoadmapError when the points are not what their type says.
 * @see Best and Roberts, Algorithm AS 89, Applied Statistics 24 (1975) 377–379
 */
export function spearman(points: readonly Point[]): RankCorrelation | null {
  checkPoints('points', points);
  const count = points.length;
  if (count < 3) return null;
  const years = ranksOf(points.map((point) => point.year));
  const values = ranksOf(points.map((point) => point.value));
  const middle = (count + 1) / 2;
  let together = 0;
  let ofYears = 0;
  let ofValues = 0;
  let distance = 0;
  years.forEach((rank, index) => {
    const year = rank - middle;
    const value = (values[index] ?? middle) - middle;
    together += year * value;
    ofYears += year * year;
    ofValues += value * value;
    distance += (year - value) ** 2;
  });
  if (ofYears === 0 || ofValues === 0) return null;
  const correlation = together / Math.sqrt(ofYears * ofValues);
  const oneSided =
    tieSizes(years).length + tieSizes(values).length > 0
      ? tailOfCorrelation(Math.abs(correlation), count)
      : rankDistanceTail(distance, count);
  return { correlation, pValue: Math.min(1, 2 * oneSided) };
}

function tailOfCorrelation(correlation: number, count: number): number {
  const unexplained = 1 - correlation * correlation;
  return studentTail(correlation / Math.sqrt(unexplained / (count - 2)), count - 2);
}
