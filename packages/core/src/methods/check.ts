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
  // What is wrong is written out only when something is: this runs for every point of a million series.
  if (!isPoint(point)) refusePoint(name, point);
}

/** @throws RoadmapError when it is not a list of points. Their order is free. */
export function checkPoints(name: string, points: readonly Point[]): void {
  const given: unknown = points;
  if (!Array.isArray(given)) {
    throw new RoadmapError('invalid-argument', `${name} must be a list of points, got ${String(given)}`);
  }
  if (points.every(isPoint)) return;
  const index = points.findIndex((point) => !isPoint(point));
  refusePoint(`${name}[${index}]`, points[index]);
}

/** Callers without TypeScript may give anything. */
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

function refusePoint(name: string, given: unknown): void {
  if (typeof given !== 'object' || given === null) {
    throw new RoadmapError(
      'invalid-argument',
      `${name} must be a point { year, value }, got ${String(given)}`,
    );
  }
  checkYear(`${name}.year`, 'year' in given ? given.year : undefined);
  checkNumber(`${name}.value`, 'value' in given ? given.value : undefined);
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
  const given: unknown = input;
  if (typeof given !== 'object' || given === null) {
    throw new RoadmapError('invalid-argument', `input must be an object, got ${String(given)}`);
  }
  const { direction, baseline, current, goal, limit, standIn, points } = input;
  checkDirection(direction);
  checkPoint('baseline', baseline);
  checkPoint('current', current);
  if (goal !== undefined) checkPoint('goal', goal);
  if (limit !== undefined) checkNumber('limit', limit);
  if (standIn !== undefined) checkNumber('standIn', standIn);
  if (points !== undefined) checkPoints('points', points);
}
