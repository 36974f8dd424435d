import type { Direction } from '../../types.js';
import { checkDirection, checkNumber } from '../../methods/check.js';

/**
 * The share of a month's plan that was achieved, as the OKR tool TeamCulture counts progress to date: 1 is as planned,
 * above 1 better, below 0 worse by more than the plan.
 *
 * For: plans that name a value for every month. Not for: the way from start to target, which is `progressShare`; or a
 * wanted rise with a plan below zero, where the published formula calls a better value worse.
 *
 * Increase: 1 + (actual − planned) ÷ planned. Decrease: 1 − (actual − planned) ÷ |planned|. With a plan of zero: both
 * zero is 1; increase 1 above zero and 0 below; decrease 0 above zero and 1 below. That both zero is 1 is published for
 * the increase; the article calls the rules of the decrease similar. Never clamped.
 *
 * @param planned In the unit of `actual`; `null` when there is no plan.
 * @param actual `null` when there is no figure yet.
 * @returns `null` when either is missing.
 * @throws RoadmapError `invalid-number` when a value is not finite, `invalid-argument` for another direction.
 * @see TeamCulture, How linear progress calculation works (2025-07-03),
 *   ajuda.teamculture.com.br/en/article/how-linear-progress-calculation-works-fmdnqz, progress to date
 */
export function shareOfPlan(
  planned: number | null,
  actual: number | null,
  direction: Direction,
): number | null {
  checkDirection(direction);
  if (planned === null || actual === null) return null;
  checkNumber('planned', planned);
  checkNumber('actual', actual);
  if (planned === 0) return withoutPlan(actual, direction);
  return direction === 'increase'
    ? 1 + (actual - planned) / planned
    : 1 - (actual - planned) / Math.abs(planned);
}

function withoutPlan(actual: number, direction: Direction): 0 | 1 {
  if (actual === 0) return 1;
  return actual > 0 === (direction === 'increase') ? 1 : 0;
}
