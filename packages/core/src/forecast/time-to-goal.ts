import { RoadmapError } from '../errors.js';
import { directionSign } from '../internal/direction.js';
import { checkNumber, checkPoint } from '../methods/check.js';
import type { Point } from '../methods/method.js';
import type { Direction } from '../types.js';
import { studentMargin } from './distributions.js';
import { checkLevel, DEFAULT_LEVEL } from './interval.js';
import type { LeastSquares } from './least-squares.js';
import type { LogLinear } from './log-linear.js';

/** When a goal is reached. Years are not whole, and may lie in the past where the goal has been passed. */
export interface TimeToGoal {
  /** When the line itself reaches the goal. */
  readonly year: number;
  /** When the better edge of the interval reaches it; `null` when that end is open. */
  readonly from: number | null;
  /** When the worse edge of the interval reaches it; `null` when that end is open: perhaps never. */
  readonly to: number | null;
}

/** What to ask of a line. */
export interface TimeToGoalQuestion {
  readonly goal: number;
  /** Makes a line that leads away from the goal never reach it; without it the crossing may be in the past. */
  readonly direction?: Direction;
  /** The share of figures that the interval holds, above 0 and below 1; 0.8 unless given. */
  readonly level?: number;
}

/**
 * The year in which a straight line reaches a goal, with the years in which the edges of its prediction interval do.
 *
 * For: "when, at this pace?", always with its interval. Not for: a slope that may as well be zero: one end is open
 * then, or both.
 *
 * Year = (goal − intercept) ÷ slope. The edges are the two solutions of (goal − line)² = (t·prediction error)².
 *
 * @param fit Of `leastSquares`.
 * @returns `null` for never: the slope is zero, or leads away from the wanted direction.
 * @throws RoadmapError when an argument is not what its type says.
 * @see Draper and Smith, Applied Regression Analysis, 3rd edition, section 3.2 (inverse regression)
 */
export function timeToGoal(
  fit: LeastSquares,
  { goal, direction, level = DEFAULT_LEVEL }: TimeToGoalQuestion,
): TimeToGoal | null {
  checkNumber('goal', goal);
  checkLevel(level);
  if (direction !== undefined) checkDirection(direction);
  const { slope } = fit;
  if (slope === 0 || (direction !== undefined && directionSign(direction) * slope < 0)) return null;
  return { year: fit.crossing(goal), ...edges(fit, goal, level) };
}
