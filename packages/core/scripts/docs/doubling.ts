import type { Method, MethodInput, MethodResult, Point } from '../../src/methods/method.js';

/**
 * The example that every method page shows: a doubling from 100 in 2016 to 200 in 2020. Methods that look at more than
 * two figures see a straight line since 2016, and 100 in every year before it back to 2011.
 */
export const baseline: Point = { year: 2016, value: 100 };
export const goal: Point = { year: 2020, value: 200 };
const FIRST_YEAR = 2011;

function question(year: number, value: number): MethodInput {
  const step = (value - baseline.value) / (year - baseline.year);
  const points = Array.from({ length: year - FIRST_YEAR + 1 }, (_, index) => {
    const at = FIRST_YEAR + index;
    const since = at - baseline.year;
    return { year: at, value: since <= 0 ? baseline.value : baseline.value + step * since };
  });
  const current = points.at(-1) ?? baseline;
  return { direction: 'increase', baseline, current, goal, points };
}

/** What a method says of the example with some value in some year. */
export function say(method: Method, year: number, value: number): MethodResult {
  return method.judge(question(year, value));
}
