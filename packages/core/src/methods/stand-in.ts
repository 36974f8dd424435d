import type { Point } from './method.js';

/**
 * The point to compute with: of the value zero, which has no rate of growth, what the caller gave to take its place.
 *
 * @see `MethodInput.standIn`
 */
export function orStandIn(point: Point, standIn: number | undefined): Point {
  return point.value === 0 && standIn !== undefined ? { year: point.year, value: standIn } : point;
}
