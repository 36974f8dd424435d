import { checkNumber } from '../../methods/check.js';

/**
 * Turns a value that is best exactly at a target into one that is better the lower it is: the target plus the distance
 * to it, on either side.
 *
 * For: "neither too much nor too little", before a method that knows increase and decrease only. Fold every figure, the
 * baseline too, and judge with the direction `decrease` and the target itself as the goal: `foldAround(50, share)` for
 * two equal halves, `foldAround(100, spent)` for a budget that is to be used up exactly. Not for: a ratio of two groups
 * (see `foldParity`), or a value that may also lie anywhere in a range.
 *
 * Formula: target + |value − target|, in the unit of the values; the target itself stays what it is.
 *
 * @throws RoadmapError `invalid-number` when an argument is not a finite number.
 * @see Open SDG, docs/progress-methodology.md, on targets that are neither higher nor lower is better
 * @example
 * foldAround(50, 45); // 55, as far from half as 55 is
 */
export function foldAround(target: number, value: number): number {
  checkNumber('target', target);
  checkNumber('value', value);
  return target + Math.abs(value - target);
}

/**
 * Turns a ratio of two groups, which is best at 1, into one that is better the lower it is: the larger group over the
 * smaller one, whichever that is.
 *
 * For: parity, such as girls to boys, before a method that knows increase and decrease only. Fold every figure, the
 * baseline too, and judge with the direction `decrease` and the goal 1. Not for: shares of a whole (see `foldAround`).
 *
 * Formula: the larger of ratio and 1 ÷ ratio, without a unit, from 1 up.
 *
 * @returns `null` for zero, for a ratio below zero, and where 1 ÷ ratio is beyond all numbers: one of the groups is then
 *   empty, and no ratio says how far from parity that is.
 * @throws RoadmapError `invalid-number` when it is not a finite number.
 * @see Open SDG, docs/progress-methodology.md, on parity
 * @example
 * foldParity(0.8); // 1.25, as far from parity as 1.25 is
 */
export function foldParity(ratio: number): number | null {
  checkNumber('ratio', ratio);
  if (ratio <= 0) return null;
  const folded = Math.max(ratio, 1 / ratio);
  return Number.isFinite(folded) ? folded : null;
}
