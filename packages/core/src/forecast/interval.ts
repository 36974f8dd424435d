import { RoadmapError } from '../errors.js';

/** From the lower to the upper end, in the unit of what it is about. */
export type Interval = readonly [low: number, high: number];

/** Four times out of five: what an interval holds unless the caller says otherwise. */
export const DEFAULT_LEVEL = 0.8;

/** @throws RoadmapError `invalid-argument` when it is not a share above 0 and below 1. */
export function checkLevel(level: unknown): void {
  if (typeof level !== 'number' || !(level > 0 && level < 1)) {
    throw new RoadmapError('invalid-argument', `level must be above 0 and below 1, got ${String(level)}`);
  }
}

/** The interval that reaches equally far to both sides. */
export function around(value: number, reach: number): Interval {
  return [value - reach, value + reach];
}
