import { hasMet } from '../../internal/direction.js';
import type { Direction } from '../../types.js';
import { checkDirection, checkNumber } from '../../methods/check.js';

/** The published labels are maintain (of what will be met), accelerate and reverse. */
export type AnticipatedCategory = 'will-meet' | 'accelerate' | 'reverse';

export interface AnticipatedGap {
  /** In percent of the way from base to goal; 0 when the goal is expected to be reached or passed. */
  readonly gap: number;
  readonly category: AnticipatedCategory;
}

/** Decimal figures are not exact in binary: a gap on a limit may come out this much above it. */
const ROUNDING = 1e-9;

/**
 * Anticipated Progress Index of UN ESCAP: what will be missing in the year of the goal.
 *
 * For: a value predicted for that year, by whichever forecast. Not for: how far one is now, which is the Current
 * Status Index.
 *
 * Gap = 100 × |goal − predicted| ÷ |goal − base|, in percent; 0 when the predicted value is at the goal or beyond it.
 * [0, 10] will meet, (10, 100] accelerate, above 100 reverse: the value is then expected to be worse than the base.
 * The gap is in the technical notes; its limits and their closed ends are known at second hand only.
 *
 * @returns `null` when goal and base are equal: ESCAP leaves such indicators out.
 * @throws RoadmapError `invalid-number` when a value is not finite, `invalid-argument` for another direction.
 * @see ESCAP, Asia and the Pacific SDG Progress Report, technical notes; UNECE,
 *   w3.unece.org/sdg2022/technical-notes.html
 */
export function anticipatedGap(
  predicted: number,
  base: number,
  goal: number,
  direction: Direction,
): AnticipatedGap | null {
  checkNumber('predicted', predicted);
  checkNumber('base', base);
  checkNumber('goal', goal);
  checkDirection(direction);
  if (goal === base) return null;
  const gap = hasMet(direction, predicted, goal)
    ? 0
    : 100 * (Math.abs(goal - predicted) / Math.abs(goal - base));
  return { gap, category: categoryOf(gap) };
}

function categoryOf(gap: number): AnticipatedCategory {
  if (gap <= 10 * (1 + ROUNDING)) return 'will-meet';
  return gap <= 100 * (1 + ROUNDING) ? 'accelerate' : 'reverse';
}
