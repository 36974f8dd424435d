import type { Point } from './method.js';

/** How fast a value moves. */
export interface Pace {
  /** Change a year, in the unit of the values. */
  readonly absolute: number;
  /**
   * Compound annual rate of change as a fraction: 0.05 is 5 percent a year. `null` where no such rate
   * exists: the first value is zero, or the two have different signs.
   */
  readonly compound: number | null;
}

/**
 * The change a year between two points, in the unit of the values.
 *
 * @returns `null` when the second point is not in a later year.
 */
export function absolutePace(from: Point, to: Point): number | null {
  const years = to.year - from.year;
  return years > 0 ? (to.value - from.value) / years : null;
}

/**
 * The pace between two points: the actual pace from baseline to current value, the required pace from
 * baseline to goal, or the pace still needed from current value to goal.
 *
 * @returns `null` when the second point is not in a later year.
 */
export function paceBetween(from: Point, to: Point): Pace | null {
  const absolute = absolutePace(from, to);
  if (absolute === null) return null;
  const years = to.year - from.year;
  // The values' own signs count: those of a quotient are lost where it is too small to be told from zero.
  const hasRate = from.value > 0 ? to.value >= 0 : from.value < 0 && to.value <= 0;
  return { absolute, compound: hasRate ? (to.value / from.value) ** (1 / years) - 1 : null };
}

/**
 * The share of the way from baseline to goal that has been covered: 0 at the baseline, 1 at the goal,
 * negative on regression, above 1 past the goal. It is never clamped.
 *
 * @returns `null` when goal and baseline are equal: there is no way to cover.
 */
export function progressShare(baseline: number, current: number, goal: number): number | null {
  return goal === baseline ? null : (current - baseline) / (goal - baseline);
}

/**
 * The value that a straight line from baseline to goal has in a year.
 *
 * @returns `null` when the goal is not in a later year than the baseline.
 */
export function expectedValue(baseline: Point, goal: Point, year: number): number | null {
  const pace = paceBetween(baseline, goal);
  return pace === null ? null : baseline.value + pace.absolute * (year - baseline.year);
}
