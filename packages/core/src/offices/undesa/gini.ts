import { checkNumber, checkPoint } from '../../methods/check.js';
import type { Point } from '../../methods/method.js';
import { paceBetween } from '../../methods/pace.js';
import { isAchieved, type UndesaCategory } from './limits.js';

export interface GiniInput {
  readonly baseline: Point;
  /** In a later year than the baseline. */
  readonly current: Point;
  /** In the unit of the values. */
  readonly goal: number;
}

/**
 * UNDP's rule for a measure of inequality that is to fall ("Special"): the yearly rate and the change since the
 * baseline together.
 *
 * For: a Gini coefficient or the like, in percent or as a fraction. Not for: anything else; the limits were set for
 * inequality.
 *
 * Rate = (current ÷ baseline)^(1 ÷ years) − 1, a fraction a year. Change = 100 × (current − baseline) ÷ current: percent
 * of the current value, which UNDP's program calls percentage points; the published statuses bear that out, and not
 * a difference in points. Goal ÷ current above 0.9995 is achieved; rate below −0.01 and change at most −1 on track;
 * change at most −1 fair progress; change inside (−1, 1) limited progress; from 1 on deterioration.
 *
 * @returns `null` when there is no rate: a baseline that is zero, values of different signs, or a value that is not of
 *   a later year than the baseline.
 * @throws RoadmapError `invalid-number`, `invalid-year` or `invalid-argument` when an argument is not what its type
 *   says.
 * @see UNDP, SDG Push (repository UNDP-Data/SDG-Accelerator-Data-Repo @ 7cc0750d20db), series with trend methodology
 *   SpecialGINI
 */
export function undesaGini({ baseline, current, goal }: GiniInput): UndesaCategory | null {
  checkPoint('baseline', baseline);
  checkPoint('current', current);
  checkNumber('goal', goal);
  if (isAchieved('decrease', current.value, goal)) return 'target-achieved';
  const rate = paceBetween(baseline, current)?.compound ?? null;
  if (rate === null) return null;
  const change = (100 * (current.value - baseline.value)) / current.value;
  if (change <= -1) return rate < -0.01 ? 'on-track' : 'fair-progress';
  return change < 1 ? 'limited-progress' : 'deterioration';
}
