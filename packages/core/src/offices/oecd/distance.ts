import { RoadmapError } from '../../errors.js';
import { directionSign, hasMet } from '../../internal/direction.js';
import type { Direction } from '../../types.js';
import { checkDirection, checkNumber } from '../../methods/check.js';

/**
 * OECD, the distance to a target, in standard deviations of the countries that are compared.
 *
 * For: targets in different units beside each other, and their mean (`meanDistance`). Not for: time, of which it says
 * nothing, or a single country without peers.
 *
 * Distance = (goal − value) ÷ standard deviation of the peers, in the wanted direction, without a unit: 0 from the goal
 * on, because going past one target does not make up for another; 1 is as far as peers typically differ.
 *
 * Not confirmed by published numbers: the formula is known at second hand.
 *
 * @param peerStandardDeviation Above 0, in the unit of the value: of the OECD countries in the reference period.
 * @throws RoadmapError `invalid-argument` for another direction or a deviation that is not above 0; `invalid-number` when
 *   a number is not finite or the distance would not be.
 * @see OECD, Measuring Distance to the SDG Targets (2022), annex A, 10.1787/74218eb7-en
 * @example
 * distance(30, 40, 'increase', 5); // 2
 */
export function distance(
  value: number,
  goal: number,
  direction: Direction,
  peerStandardDeviation: number,
): number {
  checkNumber('value', value);
  checkNumber('goal', goal);
  checkDirection(direction);
  checkNumber('peerStandardDeviation', peerStandardDeviation);
  if (peerStandardDeviation <= 0) {
    throw new RoadmapError(
      'invalid-argument',
      `peerStandardDeviation must be above 0, got ${peerStandardDeviation}`,
    );
  }
  if (hasMet(direction, value, goal)) return 0;
  const found = (directionSign(direction) * (goal - value)) / peerStandardDeviation;
  checkNumber('distance', found);
  return found;
}
