import { checkPoints } from '../methods/check.js';
import type { Point } from '../methods/method.js';
import { normalTail } from './distributions.js';
import { tieSizes } from './ranks.js';
import type { RankCorrelation } from './spearman.js';

/** From so many points on the normal approximation is used, as R does. */
const FEWEST_APPROXIMATED = 50;

/**
 * Kendall's rank correlation (tau-b) of value with year. Its test is the Mann-Kendall test for a trend: of
 * all pairs of years, do clearly more rise than fall?
 *
 * For: whether there is a trend at all, beside a projection; outliers and missing years are no trouble. Not
 * for: how fast it goes. With three points it is never significant at 10 percent, with four never at 5.
 *
 * Correlation = (pairs that rise − pairs that fall) ÷ √((pairs − pairs of equal years)·(pairs − pairs of
 * equal values)). The p-value has the digits of R's `cor.test`: exact below 50 points without equal values,
 * else by the normal approximation with the variance for ties, without a correction for continuity. The
 * published Mann-Kendall test of Mann (1945) takes such a correction; R's does not.
 *
 * @param points At least 3, in any order of time.
 * @returns `null` when there are fewer than 3 points, or no variation in them.
 * @throws RoadmapError when the points are not what their type says.
 * @see Kendall, Rank Correlation Methods, 4th edition (1970), chapters 4 and 5
 */
export function kendall(points: readonly Point[]): RankCorrelation | null {
  checkPoints('points', points);
  const count = points.length;
  if (count < 3) return null;
  const years = tieSizes(points.map((point) => point.year));
  const values = tieSizes(points.map((point) => point.value));
  const pairs = pairsOf(count);
  const comparable = Math.sqrt((pairs - sumOf(years, pairsOf)) * (pairs - sumOf(values, pairsOf)));
  if (comparable === 0) return null;
  const score = risesLessFalls(points);
  const oneSided =
    years.length + values.length === 0 && count < FEWEST_APPROXIMATED
      ? shareOfOrders((pairs - Math.abs(score)) / 2, count)
      : normalTail(Math.abs(score) / Math.sqrt(scoreVariance(count, years, values)));
  return { correlation: score / comparable, pValue: Math.min(1, 2 * oneSided) };
}

/**
 * The variance of the number of rising pairs less the number of falling ones, where the order is chance.
 *
 * @param count How many points, at least 2.
 * @param years The sizes of the groups of equal years.
 * @param values The sizes of the groups of equal values.
 */
export function scoreVariance(count: number, years: readonly number[], values: readonly number[]): number {
  const spread = (size: number): number => size * (size - 1) * (2 * size + 5);
  const triples = (size: number): number => size * (size - 1) * (size - 2);
  const inBoth = sumOf(years, triples) * sumOf(values, triples);
  return (
    (spread(count) - sumOf(years, spread) - sumOf(values, spread)) / 18 +
    (sumOf(years, pairsOf) * sumOf(values, pairsOf)) / pairsOf(count) +
    // Two points have no triples to divide by.
    (inBoth === 0 ? 0 : inBoth / (9 * triples(count)))
  );
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

function sumOf(sizes: readonly number[], term: (size: number) => number): number {
  return sizes.reduce((sum, size) => sum + term(size), 0);
}

function risesLessFalls(points: readonly Point[]): number {
  let score = 0;
  for (const one of points) {
    for (const other of points) {
      if (other.year > one.year) score += Math.sign(other.value - one.value);
    }
  }
  return score;
}

/** The share of all orders of so many points in which at most so many pairs fall. */
function shareOfOrders(falls: number, count: number): number {
  let shares = [1];
  for (let added = 2; added <= count; added++) {
    const most = Math.min(falls, pairsOf(added));
    // A further point falls below 0 to all of the points before it, each equally often.
    shares = Array.from({ length: most + 1 }, (_, total) => {
      const from = Math.max(0, total - added + 1);
      return shares.slice(from, total + 1).reduce((sum, share) => sum + share, 0) / added;
    });
  }
  return shares.reduce((sum, share) => sum + share, 0);
}
