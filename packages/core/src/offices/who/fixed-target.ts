import { hasMet } from '../../internal/direction.js';
import { findBase } from '../../methods/base.js';
import { checkNumber } from '../../methods/check.js';
import type { Point } from '../../methods/method.js';
import { checkSpan, frameOf, type ScenarioOptions } from './options.js';
import { trimmed } from './trimmed.js';

/** A straight line to a target. */
export interface TargetLineOptions extends ScenarioOptions {
  /** Where the line starts; the start year unless given. */
  readonly baselineYear?: number;
  /** Where the target is reached; the end year unless given. */
  readonly targetYear?: number;
  /**
   * Whether a baseline that is better than the target is kept, so that no line leads to something worse. Until October
   * 2023 the WHO did so, and its tests still say so; since then it does not, and nor do we unless it is asked.
   */
  readonly holdBetterBaseline?: boolean;
}

export interface FixedTargetOptions extends TargetLineOptions {
  /** In the unit of the observations. */
  readonly target: number;
}

/**
 * A scenario of the WHO: a straight line to a value ("reach 99 percent by 2025").
 *
 * For: targets with a number and a year. Not for: targets relative to an earlier year, see `relativeTarget`.
 *
 * Value = base + (target − base) × (year − baseline year) ÷ (target year − baseline year); the target itself after
 * the target year, and the observed value before the baseline year. The base is the last observation up to the baseline
 * year. Better observed values are kept unless the options say otherwise.
 *
 * @returns One point a year from start to end. None when nothing was observed up to the baseline year: the WHO starts
 *   such a line at zero, which nobody observed.
 * @throws RoadmapError `invalid-number`, `invalid-year` or `invalid-argument` when an argument is not what its type
 *   says.
 * @see billionaiRe @ ecb82c4aaf92, R/scenarios_target.R (repository gpw13/billionaiRe)
 */
export function fixedTarget(
  observations: readonly Point[],
  {
    target,
    baselineYear,
    targetYear,
    holdBetterBaseline = false,
    keepBetterValues = true,
    ...options
  }: FixedTargetOptions,
): readonly Point[] {
  const frame = frameOf(observations, { ...options, keepBetterValues });
  const from = baselineYear ?? frame.startYear;
  const until = targetYear ?? frame.endYear;
  checkSpan(from, until);
  checkNumber('target', target);
  const base = findBase(observations, from, 'last-before')?.value;
  if (base === undefined) return [];
  const reached = holdBetterBaseline && hasMet(frame.direction, base, target) ? base : target;
  return trimmed(observations, frame, (year, observed) => {
    if (year < from) return observed;
    return year > until ? reached : base + ((reached - base) * (year - from)) / (until - from);
  });
}
