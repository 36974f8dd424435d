import { findBase } from '../../methods/base.js';
import { checkNumber } from '../../methods/check.js';
import type { Point } from '../../methods/method.js';
import { checkSpan, frameOf, type ScenarioOptions } from './options.js';
import { trimmed } from './trimmed.js';

export interface PercentBaselineOptions extends ScenarioOptions {
  /** How much more than in the baseline year, in percent: 100 is a doubling, −40 is 40 percent less. */
  readonly percentChange: number;
  /** The start year unless given. */
  readonly baselineYear?: number;
  /** The end year unless given. */
  readonly targetYear?: number;
}

/**
 * A scenario of the WHO: so many percent more or less than in a baseline year, by a target year.
 *
 * For: "reduce by 40 percent from 2010 to 2030". Not for: a smooth path when the start year is after the baseline year,
 * because it then jumps in its first year; see `relativeTarget` for a line that does not.
 *
 * Goal = value in the baseline year × (100 + percent change) ÷ 100. Value = start value + (goal − start value) ×
 * (year − baseline year) ÷ (target year − baseline year): the way counts from the baseline year although the line starts
 * at the value of the start year. Observed values up to the baseline year, and nothing after the target year. When the
 * observations start after the baseline year, their first year takes its place for the goal. Unless limits are given, a
 * rise is trimmed to 100 and a fall to 0, with no limit on the other side. Better observed values are not kept unless
 * the options say so.
 *
 * @returns One point a year from start to end; none when there is no observation for the goal or up to the start year.
 * @throws RoadmapError `invalid-number`, `invalid-year` or `invalid-argument` when an argument is not what its type
 *   says.
 * @see billionaiRe @ ecb82c4aaf92, R/scenarios_percent_change.R (repository gpw13/billionaiRe)
 */
export function percentBaseline(
  observations: readonly Point[],
  { percentChange, baselineYear, targetYear, ...options }: PercentBaselineOptions,
): readonly Point[] {
  checkNumber('percentChange', percentChange);
  const limits =
    percentChange >= 0
      ? { lowerLimit: Number.NEGATIVE_INFINITY, upperLimit: 100 }
      : { lowerLimit: 0, upperLimit: Number.POSITIVE_INFINITY };
  const frame = frameOf(observations, { ...limits, ...options });
  const from = baselineYear ?? frame.startYear;
  const until = targetYear ?? frame.endYear;
  checkSpan(from, until);
  const first = findBase(observations, 1, 'first-after');
  const reference = findBase(observations, Math.max(from, first?.year ?? from), 'exact');
  const start = findBase(observations, frame.startYear, 'last-before');
  if (reference === null || start === null) return [];
  const way = (reference.value * (100 + percentChange)) / 100 - start.value;
  return trimmed(observations, frame, (year, observed) => {
    if (year <= from) return observed;
    if (year > until) return null;
    const passed = year === frame.startYear ? 0 : (year - from) / (until - from);
    return start.value + way * passed;
  });
}
