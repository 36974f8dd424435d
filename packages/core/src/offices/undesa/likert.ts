import type { Direction } from '../../types.js';
import { directionSign } from '../../internal/direction.js';
import { checkDirection, checkNumber } from '../../methods/check.js';
import type { UndesaCategory } from './limits.js';

/** Steps of an ordinal scale, as whole numbers: 1 "no policy" to 4 "fully in place". */
export interface StepsInput {
  readonly direction: Direction;
  /** `null` when there is no step from an earlier year. */
  readonly baseline: number | null;
  readonly current: number;
  /** The step that is wanted. */
  readonly goal: number;
}

/**
 * UNDP's rule for steps of an ordinal scale ("Likert"): how many steps were gained since the baseline.
 *
 * For: answers on a scale of a few steps. Not for: measured values, of which the size of a step says nothing.
 *
 * At the goal: achieved, also without a baseline. A gain in the wanted direction of 2 steps or more on track, from 1 on
 * fair progress, from 0 on limited progress, below 0 deterioration. Years do not count.
 *
 * @returns `null` when the goal is not reached and there is no baseline.
 * @throws RoadmapError `invalid-number` or `invalid-argument` when an argument is not what its type says.
 * @see UNDP, SDG Push (repository UNDP-Data/SDG-Accelerator-Data-Repo @ 7cc0750d20db), series with trend methodology
 *   Likert, all of them with a wanted rise; the rule for a fall is that of UNDP's program, without published cases
 */
export function undesaLikert({ direction, baseline, current, goal }: StepsInput): UndesaCategory | null {
  checkDirection(direction);
  if (baseline !== null) checkNumber('baseline', baseline);
  checkNumber('current', current);
  checkNumber('goal', goal);
  if (current === goal) return 'target-achieved';
  if (baseline === null) return null;
  const gain = directionSign(direction) * (current - baseline);
  if (gain >= 2) return 'on-track';
  if (gain >= 1) return 'fair-progress';
  return gain >= 0 ? 'limited-progress' : 'deterioration';
}
