import type { Point } from './method.js';

/**
 * Where to look when the base year itself has no figure. Offices differ, and the verdict with them:
 * - `exact`: nowhere;
 * - `later`: the next later year (Statistics Canada);
 * - `outward`: ever further away, of two equally near years the later one (EUSTAT);
 * - `outward-three-years`: the same, at most three years away, passing over zeros (UNDP);
 * - `last-before`: the last year up to it (billionaiRe of the WHO);
 * - `first-after`: the first year from it on (the other setting of billionaiRe).
 */
export type BasePolicy =
  'exact' | 'later' | 'outward' | 'outward-three-years' | 'last-before' | 'first-after';

/**
 * The point from which progress is counted.
 *
 * @param points In any order; each year at most once.
 * @returns `null` when the policy finds none.
 */
export function findBase(points: readonly Point[], year: number, policy: BasePolicy): Point | null {
  const allowed = points.filter((point) => isAllowed(point, year, policy));
  return allowed.reduce<Point | null>(
    (best, point) => (best === null || isNearer(point, best, year) ? point : best),
    null,
  );
}

function isAllowed(point: Point, year: number, policy: BasePolicy): boolean {
  switch (policy) {
    case 'exact':
      return point.year === year;
    case 'later':
    case 'first-after':
      return point.year >= year;
    case 'last-before':
      return point.year <= year;
    case 'outward':
      return true;
    case 'outward-three-years':
      return Math.abs(point.year - year) <= 3 && point.value !== 0;
  }
}

function isNearer(point: Point, best: Point, year: number): boolean {
  const difference = Math.abs(point.year - year) - Math.abs(best.year - year);
  return difference < 0 || (difference === 0 && point.year > best.year);
}
