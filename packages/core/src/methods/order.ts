import type { Point } from './method.js';

/**
 * The points up to a year in order of time: the list itself where it is so already, so that nothing is made for it.
 *
 * @returns `null` when two points are of one year.
 */
export function inOrder(points: readonly Point[], until: number): readonly Point[] | null {
  if (areRising(points) && (points.at(-1)?.year ?? 0) <= until) return points;
  const known = points.filter(({ year }) => year <= until).sort((a, b) => a.year - b.year);
  return areRising(known) ? known : null;
}

function areRising(points: readonly Point[]): boolean {
  let before = 0;
  for (const { year } of points) {
    if (year <= before) return false;
    before = year;
  }
  return true;
}
