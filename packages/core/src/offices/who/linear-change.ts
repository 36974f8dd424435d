import { findBase } from '../../methods/base.js';
import { checkNumber, checkYear } from '../../methods/check.js';
import type { Point } from '../../methods/method.js';
import { frameOf, type ScenarioOptions } from './options.js';
import { trimmed } from './trimmed.js';

export interface LinearChangeOptions extends ScenarioOptions {
  /** What is added a year, in the unit of the observations; below 0 for a fall. */
  readonly change: number;
  /** The start year unless given. */
  readonly baselineYear?: number;
}

/**
 * A scenario of the WHO: the same amount is added every year ("one percentage point a year").
 *
 * For: targets that are steps a year. Not for: percentages of the value itself, see `annualRateOfChange`.
 *
 * Value = base + change × (year − year of the base); the base is the last observation up to the baseline year. Better
 * observed values are not kept unless the options say so.
 *
 * @returns One point a year from start to end; none when nothing was observed up to the baseline year.
 * @throws RoadmapError `invalid-number`, `invalid-year` or `invalid-argument` when an argument is not what its type
 *   says.
 * @see billionaiRe @ ecb82c4aaf92, R/scenarios_linear_change.R (repository gpw13/billionaiRe)
 */
export function linearChange(
  observations: readonly Point[],
  { change, baselineYear, ...options }: LinearChangeOptions,
): readonly Point[] {
  const frame = frameOf(observations, options);
  const from = baselineYear ?? frame.startYear;
  checkYear('baselineYear', from);
  checkNumber('change', change);
  const base = findBase(observations, from, 'last-before');
  return base === null
    ? []
    : trimmed(observations, frame, (year) => base.value + change * (year - base.year));
}
