import type { Point } from '../../methods/method.js';
import { START_YEAR } from './options.js';
import { relativeTarget, type RelativeTargetOptions } from './relative-target.js';

export type HaltRiseOptions = Omit<RelativeTargetOptions, 'percentChange' | 'referenceYear'> & {
  /** The year to go back to; the start year unless given. */
  readonly baselineYear?: number;
};

/**
 * A scenario of the WHO: a straight line from the start year back to the value of an earlier year ("halt the rise").
 *
 * For: things that were to stop rising, such as obesity. Not for: anything that was to stop falling, unless the
 * direction says so and a better baseline is held: the line leads to the earlier value even when it is worse.
 *
 * As `relativeTarget` with a change of 0 percent. Better observed values are not kept unless the options say so.
 *
 * @returns One point a year from start to end; none when nothing was observed up to the baseline or the start year.
 * @throws RoadmapError `invalid-number`, `invalid-year` or `invalid-argument` when an argument is not what its type
 *   says.
 * @see billionaiRe @ ecb82c4aaf92, R/scenarios_target.R (repository gpw13/billionaiRe)
 */
export function haltRise(
  observations: readonly Point[],
  { baselineYear, startYear = START_YEAR, keepBetterValues = false, ...options }: HaltRiseOptions,
): readonly Point[] {
  const referenceYear = baselineYear ?? startYear;
  return relativeTarget(observations, {
    ...options,
    startYear,
    keepBetterValues,
    percentChange: 0,
    referenceYear,
  });
}
