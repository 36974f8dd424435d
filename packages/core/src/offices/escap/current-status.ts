import { directionSign } from '../../internal/direction.js';
import type { Direction } from '../../types.js';
import { checkDirection, checkNumber } from '../../methods/check.js';

/**
 * Current Status Index of UN ESCAP: how much of the way from base to goal has been covered, in tenths.
 *
 * For: showing the progress made so far beside the progress needed. Not for: whether it is fast enough; the
 * index knows no years.
 *
 * Index = 10 × d × (value − base) ÷ |goal − base|, with d = 1 where more is better and −1 where less is. With
 * `parity`, where the goal is best and both sides of it are worse (girls per boy: 1), it is
 * 10 − 10 × |goal − value| ÷ |goal − base|, whatever the direction. 0 at the base, 10 at the goal, below 0 after a
 * loss. It is neither capped at 10 nor rounded; whether ESCAP caps it once the goal is met is not confirmed.
 *
 * @returns `null` when goal and base are equal: there is no way to cover.
 * @throws RoadmapError `invalid-number` when a value is not finite, `invalid-argument` for another direction.
 * @see ESCAP, Asia and the Pacific SDG Progress Report, technical notes; the formula as a script of UNICEF's
 *   regional office for the Middle East and North Africa has it
 */
export function currentStatusIndex(
  value: number,
  base: number,
  goal: number,
  direction: Direction,
  { parity = false }: { readonly parity?: boolean } = {},
): number | null {
  checkNumber('value', value);
  checkNumber('base', base);
  checkNumber('goal', goal);
  checkDirection(direction);
  const way = Math.abs(goal - base);
  if (way === 0) return null;
  return parity
    ? 10 - 10 * (Math.abs(goal - value) / way)
    : 10 * directionSign(direction) * ((value - base) / way);
}
