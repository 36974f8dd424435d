import { findBase, type BasePolicy } from './base.js';
import { checkPoint, checkPoints, checkYear } from './check.js';
import type { Method, MethodInput, MethodResult, Point } from './method.js';
import { inOrder } from './order.js';

/** What to judge a list of figures against. */
export interface SeriesQuestion extends Pick<
  MethodInput,
  'direction' | 'goal' | 'keep' | 'limit' | 'standIn'
> {
  /** The year that progress is counted from; the first one of the list unless another is given. */
  readonly baseYear?: number;
  /** What to do when that year has no figure; `exact` unless another policy is given. */
  readonly basePolicy?: BasePolicy;
}

/**
 * A method's verdict on a list of figures, from its base year to its last one.
 *
 * Figures after the year of the goal are left out of account: what came later does not change whether it was reached. (A
 * goal to keep has no last year.)
 *
 * @param points In any order. Two figures for one year, or too few figures, give `not-assessable`.
 * @throws RoadmapError when an argument is not what its type says.
 * @example
 * judgeSeries(linear, [{ year: 2016, value: 100 }, { year: 2018, value: 150 }], {
 *   direction: 'increase',
 *   goal: { year: 2020, value: 200 },
 * }).verdict; // 'on-track'
 */
export function judgeSeries(
  method: Method,
  points: readonly Point[],
  { baseYear, basePolicy = 'exact', ...question }: SeriesQuestion,
): MethodResult {
  checkPoints('points', points);
  if (baseYear !== undefined) checkYear('baseYear', baseYear);
  const { goal, keep = false } = question;
  if (goal !== undefined) checkPoint('goal', goal);
  const until = goal === undefined || keep ? Infinity : goal.year;
  const ordered = inOrder(points, until);
  if (ordered === null) return { verdict: 'not-assessable', reason: 'duplicate-years' };
  const [first] = ordered;
  const current = ordered.at(-1);
  if (first === undefined || current === undefined) {
    return { verdict: 'not-assessable', reason: 'too-few-points' };
  }
  const baseline = baseYear === undefined ? first : findBase(ordered, baseYear, basePolicy);
  if (baseline === null) return { verdict: 'not-assessable', reason: 'no-figure-for-base-year' };
  return method.judge({ ...question, baseline, current, points: ordered });
}
