import { hasMet } from '../../internal/direction.js';
import type { Direction } from '../../types.js';

/** The categories of the progress chart, best first. */
export type UndesaCategory =
  'target-achieved' | 'on-track' | 'fair-progress' | 'limited-progress' | 'deterioration';

/** The least that each category asks for; below the last one it is deterioration. */
export interface UndesaLimits {
  readonly onTrack: number;
  readonly fair: number;
  readonly limited: number;
}

/** Limits of the ratio of observed to required rate, without a unit. */
export const RATIO_LIMITS: UndesaLimits = { onTrack: 0.95, fair: 0.5, limited: -0.1 };

/** Limits of the rate itself, above zero in the wanted direction: fractions a year. */
export const GROWTH_LIMITS: UndesaLimits = { onTrack: 0.01, fair: 0.005, limited: -0.01 };

/** Decimal figures are not exact in binary: 100 to 100.5 comes out at a little less than half a percent. */
const ROUNDING = 1e-9;

/** The share of the goal that counts as the whole of it: rounding in a publication must not undo a success. */
const ALMOST_ALL = 0.9995;

/**
 * UNDP's test of a goal that is achieved: value ÷ goal above 0.9995 where more is better, goal ÷ value above 0.9995 or
 * a value of zero where less is. Not for values or goals below zero, which turn the quotients round.
 *
 * @see UNDP, SDG Push (repository UNDP-Data/SDG-Accelerator-Data-Repo @ 7cc0750d20db)
 */
export function isAchieved(direction: Direction, value: number, goal: number): boolean {
  return direction === 'increase'
    ? value / goal > ALMOST_ALL + ROUNDING
    : value === 0 || goal / value > ALMOST_ALL + ROUNDING;
}

/**
 * The category of the ratio of observed to required rate: each limit belongs to the better category, so that with the
 * usual ones [0.95, ∞) is on track, [0.5, 0.95) fair progress, [−0.1, 0.5) limited progress, below −0.1 deterioration.
 */
export function categoryOfRatio(ratio: number, limits: UndesaLimits = RATIO_LIMITS): UndesaCategory {
  if (ratio >= limits.onTrack - ROUNDING) return 'on-track';
  if (ratio >= limits.fair - ROUNDING) return 'fair-progress';
  return ratio >= limits.limited - ROUNDING ? 'limited-progress' : 'deterioration';
}

/**
 * The category of a rate where there is no goal to compare it with. With the usual limits: above 1 percent a year on
 * track, (0.5, 1] fair progress, from −1 percent limited progress, below that deterioration; exactly −1 percent is
 * limited progress where less is better and deterioration where more is.
 *
 * The program of UNDP lets a fall of exactly 0.5 percent through to deterioration, between two better categories. No
 * published case has that value, and here it is limited progress.
 *
 * @param gain The rate of growth where more is better, minus that rate where less is: a fraction a year.
 */
export function categoryOfGrowth(
  gain: number,
  direction: Direction,
  limits: UndesaLimits = GROWTH_LIMITS,
): UndesaCategory {
  if (gain > limits.onTrack + ROUNDING) return 'on-track';
  if (gain > limits.fair + ROUNDING) return 'fair-progress';
  const isLimited =
    direction === 'increase' ? gain > limits.limited + ROUNDING : gain >= limits.limited - ROUNDING;
  return isLimited ? 'limited-progress' : 'deterioration';
}

/** Whether the baseline was at the goal already, and the value is worse than that baseline. */
export function hasLostGoal(direction: Direction, baseline: number, current: number, goal: number): boolean {
  return hasMet(direction, baseline, goal) && !hasMet(direction, current, baseline);
}

/** What progress towards a goal is read from. */
export interface RequiredProgress {
  readonly direction: Direction;
  readonly baseline: number;
  readonly current: number;
  /** Absent where the required rate is given instead. */
  readonly goal?: number | undefined;
  /** In one unit, with one sign convention. */
  readonly observed: number;
  readonly required: number;
}

/**
 * The category of progress towards a goal that is not achieved yet. A baseline that was at the goal already and a value
 * that is worse since is deterioration, whatever the ratio. When nothing is required, not to be worse is enough.
 */
export function categoryTowards(
  { direction, baseline, current, goal, observed, required }: RequiredProgress,
  limits: UndesaLimits = RATIO_LIMITS,
): UndesaCategory {
  if (goal !== undefined && hasLostGoal(direction, baseline, current, goal)) return 'deterioration';
  if (required === 0) return hasMet(direction, current, baseline) ? 'target-achieved' : 'deterioration';
  return categoryOfRatio(observed / required, limits);
}
