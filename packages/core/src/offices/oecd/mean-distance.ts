import { checkNumber } from '../../methods/check.js';

/** The distance of a goal. */
export interface MeanDistance {
  /** In the unit of the distances; `null` when no indicator has one. */
  readonly distance: number | null;
  /** How many targets it is of. */
  readonly used: number;
  /** How many targets have no indicator with a distance. */
  readonly leftOut: number;
}

/**
 * OECD, the distance of a goal as a mean of means: indicators weigh the same inside a target, and targets the same
 * inside the goal, however many indicators each has.
 *
 * For: distances in one unit, such as those of `distance`. Not for: verdicts, or targets that must all be met.
 *
 * Indicators without a distance are left out of their target, and targets without any out of the goal; they never count
 * as 0, which would mean that they are met. Not confirmed by published numbers: the weights are known at second hand.
 *
 * @param targets The distances of the indicators of each target; `null` where there is none.
 * @throws RoadmapError `invalid-number` for a distance that is not finite.
 * @see OECD, Measuring Distance to the SDG Targets (2022), annex A, 10.1787/74218eb7-en
 * @example
 * meanDistance([[1, 3], [4, null], []]); // { distance: 3, used: 2, leftOut: 1 }
 */
export function meanDistance(targets: readonly (readonly (number | null)[])[]): MeanDistance {
  let sum = 0;
  let used = 0;
  targets.forEach((indicators, index) => {
    const mean = meanOf(indicators, `targets[${index}]`);
    if (mean === null) return;
    sum += mean;
    used += 1;
  });
  const found = used === 0 ? null : sum / used;
  if (found !== null) checkNumber('distance', found);
  return { distance: found, used, leftOut: targets.length - used };
}

function meanOf(indicators: readonly (number | null)[], name: string): number | null {
  let sum = 0;
  let known = 0;
  indicators.forEach((indicator, index) => {
    if (indicator === null) return;
    checkNumber(`${name}[${index}]`, indicator);
    sum += indicator;
    known += 1;
  });
  return known === 0 ? null : sum / known;
}
