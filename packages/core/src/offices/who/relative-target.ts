import { findBase } from '../../methods/base.js';
import { checkNumber, checkPoints, checkYear } from '../../methods/check.js';
import type { Point } from '../../methods/method.js';
import { fixedTarget, type TargetLineOptions } from './fixed-target.js';

export interface RelativeTargetOptions extends Omit<TargetLineOptions, 'baselineYear'> {
  /** How much more than the reference, in percent: −10 is 10 percent below it, 0 is as much. */
  readonly percentChange: number;
  /** The year that the target is relative to. The line itself starts in the start year. */
  readonly referenceYear: number;
}

/**
 * A scenario of the WHO: a straight line from the start year to so many percent more or less than an earlier year
 * ("10 percent below 2010").
 *
 * For: targets that name an earlier year. Not for: a line that counts its way from that year, see `percentBaseline`.
 *
 * Target = value of the reference year (or the last one before it) × (100 + percent change) ÷ 100; then as
 * `fixedTarget`.
 *
 * @returns One point a year from start to end; none when nothing was observed up to the reference or the start year.
 * @throws RoadmapError `invalid-number`, `invalid-year` or `invalid-argument` when an argument is not what its type
 *   says.
 * @see billionaiRe @ ecb82c4aaf92, R/sdg_hpop.R, alcohol (repository gpw13/billionaiRe)
 */
export function relativeTarget(
  observations: readonly Point[],
  { percentChange, referenceYear, ...options }: RelativeTargetOptions,
): readonly Point[] {
  checkPoints('observations', observations);
  checkYear('referenceYear', referenceYear);
  checkNumber('percentChange', percentChange);
  const reference = findBase(observations, referenceYear, 'last-before');
  if (reference === null) return [];
  return fixedTarget(observations, { ...options, target: (reference.value * (100 + percentChange)) / 100 });
}
