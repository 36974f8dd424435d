import { RoadmapError } from '../errors.js';
import type { MethodInput, Point } from './method.js';

/** @throws RoadmapError `invalid-number` when it is not a finite number. */
export function checkNumber(name: string, value: unknown): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new RoadmapError('invalid-number', `${name} must be a finite number, got ${String(value)}`);
  }
}

/** @throws RoadmapError `invalid-year` when it is not a whole number from 1 to 9999. */
export function checkYear(name: string, value: unknown): void {
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > 9999) {
    throw new RoadmapError(
      'invalid-year',
      `${name} must be a whole number from 1 to 9999, got ${String(value)}`,
    );
  }
}

/** @throws RoadmapError when the year or the value of a point is not a number that a method can compute with. */
export function checkPoint(name: string, point: Point): void {
  // Callers without TypeScript may leave it out.
  if (typeof (point as unknown) !== 'object' || (point as unknown) === null) {
    throw new RoadmapError(
      'invalid-argument',
      `${name} must be a point { year, value }, got ${String(point)}`,
    );
  }
  checkYear(`${name}.year`, point.year);
  checkNumber(`${name}.value`, point.value);
}

/** @throws RoadmapError when it is not a list of points. Their order is free. */
export function checkPoints(name: string, points: readonly Point[]): void {
  const given: unknown = points;
  if (!Array.isArray(given)) {
    throw new RoadmapError('invalid-argument', `${name} must be a list of points, got ${String(given)}`);
  }
  for (let index = 0; index < points.length; index++) {
    const point = points[index] as Point;
    // The name of the place is made only when it is needed: this runs for every point of a million series.
    if (!isPoint(point)) checkPoint(`${name}[${index}]`, point);
  }
}

function isPoint(point: Point | null | undefined): boolean {
  return (
    point !== undefined &&
    point !== null &&
    Number.isFinite(point.value) &&
    Number.isInteger(point.year) &&
    point.year >= 1 &&
    point.year <= 9999
  );
}

/**
 * The wanted direction is never guessed: a default once made a published verdict say the opposite.
 *
 * @throws RoadmapError `invalid-argument` when it is neither `increase` nor `decrease`.
 */
export function checkDirection(direction: unknown): void {
  if (direction !== 'increase' && direction !== 'decrease') {
    throw new RoadmapError(
      'invalid-argument',
      `direction must be increase or decrease, got ${String(direction)}`,
    );
  }
}

/** @throws RoadmapError when an input is not what its type says. */
export function checkInput(input: MethodInput): void {
  const { direction, baseline, current, goal, limit, standIn, points } = input;
  checkDirection(direction);
  checkPoint('baseline', baseline);
  checkPoint('current', current);
  if (goal !== undefined) checkPoint('goal', goal);
  if (limit !== undefined) checkNumber('limit', limit);
  if (standIn !== undefined) checkNumber('standIn', standIn);
  if (points !== undefined) checkPoints('points', points);
}
