import { averageAnnualRateOfReduction } from '../who/annual-rate-of-reduction.js';
import { checkPoint } from '../../methods/check.js';
import type { Point } from '../../methods/method.js';
import { categoryTowards, hasLostGoal, isAchieved, type UndesaCategory } from './limits.js';

/** A value that is to fall to a goal. */
export interface ReductionInput {
  readonly baseline: Point;
  /** In a later year than the baseline. */
  readonly current: Point;
  /** In a later year than the baseline. */
  readonly goal: Point;
}

/**
 * UNDP's rule for child mortality ("CAGRR+AARRR"): the limits of the CR ratio, put to continuous rates of reduction.
 *
 * For: what falls by percentages. Not for: what is to rise, or values of zero or less.
 *
 * Rate = ln(baseline ÷ current) ÷ years passed; required rate = ln(baseline ÷ goal) ÷ years in all, fractions a year.
 * Goal ÷ current above 0.9995 or a value of zero is achieved; a goal that the baseline had met and that was lost since
 * is deterioration; else by the ratio of the rates: [0.95, ∞) on track, [0.5, 0.95) fair progress, [−0.1, 0.5) limited
 * progress, below −0.1 deterioration.
 *
 * @returns `null` when there are no rates: values of zero or less, or a value or goal that is not of a later year than
 *   the baseline.
 * @throws RoadmapError `invalid-number`, `invalid-year` or `invalid-argument` when an argument is not what its type
 *   says.
 * @see UNDP, SDG Push (repository UNDP-Data/SDG-Accelerator-Data-Repo @ 7cc0750d20db), series with this trend
 *   methodology
 */
export function undesaAarrAndRate(input: ReductionInput): UndesaCategory | null {
  return judgeReduction(input, (observed, required) =>
    categoryTowards({
      direction: 'decrease',
      baseline: input.baseline.value,
      current: input.current.value,
      goal: input.goal.value,
      observed,
      required,
    }),
  );
}

/**
 * UNDP's rule for stunting and the like ("AARRR"): the continuous rate of reduction against the required one, and
 * against fixed limits.
 *
 * For: what UNDP published, and nothing else. The limits 0.5 and −0.5 were meant as percent a year and are compared with
 * fractions, so that fair progress takes 50 percent a year: what is not on track is limited progress, but for a
 * collapse. `undesaAarrAndRate` has no such slip.
 *
 * Rates, achieved and lost goals as in `undesaAarrAndRate`. Rate at least the required one on track, else at least 0.5 fair
 * progress, above −0.5 limited progress, from −0.5 down deterioration.
 *
 * @returns `null` when there are no rates, as in `undesaAarrAndRate`.
 * @throws RoadmapError `invalid-number`, `invalid-year` or `invalid-argument` when an argument is not what its type
 *   says.
 * @see UNDP, SDG Push (repository UNDP-Data/SDG-Accelerator-Data-Repo @ 7cc0750d20db), series with trend methodology
 *   AARRR
 */
export function undesaAarr(input: ReductionInput): UndesaCategory | null {
  return judgeReduction(input, (observed, required) => {
    if (hasLostGoal('decrease', input.baseline.value, input.current.value, input.goal.value)) {
      return 'deterioration';
    }
    if (observed >= required) return 'on-track';
    if (observed >= 0.5) return 'fair-progress';
    return observed > -0.5 ? 'limited-progress' : 'deterioration';
  });
}

function judgeReduction(
  { baseline, current, goal }: ReductionInput,
  judge: (observed: number, required: number) => UndesaCategory,
): UndesaCategory | null {
  checkPoint('baseline', baseline);
  checkPoint('current', current);
  checkPoint('goal', goal);
  if (isAchieved('decrease', current.value, goal.value)) return 'target-achieved';
  const observed = reduction(baseline, current);
  const required = reduction(baseline, goal);
  return observed === null || required === null ? null : judge(observed, required);
}

function reduction(from: Point, to: Point): number | null {
  return to.year > from.year ? averageAnnualRateOfReduction([from, to], { by: 'continuous' }) : null;
}
