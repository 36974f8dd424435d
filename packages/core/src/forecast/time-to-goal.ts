import { RoadmapError } from '../errors.js';
import { directionSign } from '../internal/direction.js';
import { checkDirection, checkNumber, checkPoint } from '../methods/check.js';
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
  /**
   * Makes a line that leads away from the goal never reach it; without it the crossing may be in the past.
   */
  readonly direction?: Direction;
  /** The share of figures that the interval holds, above 0 and below 1; 0.8 unless given. */
  readonly level?: number;
}

/**
 * The year in which a straight line reaches a goal, with the years in which the edges of its prediction
 * interval do.
 *
 * For: "when, at this pace?", always with its interval. Not for: a slope that may as well be zero: one end is
 * open then, or both.
 *
 * Year = (goal − intercept) ÷ slope. The edges are the two solutions of (goal − line)² = (t·prediction
 * error)².
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
  const { slope, middle } = fit;
  if (slope === 0 || (direction !== undefined && directionSign(direction) * slope < 0)) return null;
  const away = (goal - middle.value) / slope;
  if (!Number.isFinite(away)) return null;
  const [from, to] = edges(fit, goal - middle.value, level);
  const inYears = (years: number): number | null => (Number.isFinite(years) ? middle.year + years : null);
  return { year: middle.year + away, from: inYears(from), to: inYears(to) };
}

/**
 * The same for growth by a fixed percentage: a straight line to the logarithm of the goal.
 *
 * @param fit Of `logLinear`.
 * @returns `null` for never, which is also the answer for a goal of zero or below.
 * @throws RoadmapError when an argument is not what its type says.
 */
export function timeToGoalByGrowth(fit: LogLinear, question: TimeToGoalQuestion): TimeToGoal | null {
  checkNumber('goal', question.goal);
  if (question.goal <= 0) return null;
  return timeToGoal(fit.logarithms, { ...question, goal: Math.log(question.goal) });
}

/**
 * The year in which a value reaches a goal when it grows by a fixed percentage from now on: year + ln(goal ÷
 * value) ÷ ln(1 + rate). No interval: it takes the rate for certain.
 *
 * @param current The value to grow.
 * @param rate Growth a year as a fraction, above −1: 0.05 is 5 percent a year.
 * @returns `null` for never: the rate is zero or leads away, or value and goal are not of one sign.
 * @throws RoadmapError when an argument is not what its type says, or the rate is −1 or below.
 */
export function yearAtGrowth(current: Point, rate: number, goal: number): number | null {
  checkPoint('current', current);
  checkNumber('rate', rate);
  checkNumber('goal', goal);
  if (rate <= -1) throw new RoadmapError('invalid-argument', `rate must be above -1, got ${rate}`);
  if (goal === current.value) return current.year;
  const years = Math.log(goal / current.value) / Math.log1p(rate);
  return Number.isFinite(years) && years > 0 ? current.year + years : null;
}

/**
 * How many years from the middle of a line the edges of its interval are at a height above that middle; not
 * finite where they never are. Where the slope may as well be zero (the edges bend away from it) only one
 * edge of the two ever is at that height, if any: of its two crossings the one nearest to the line's own.
 */
function edges(fit: LeastSquares, height: number, level: number): readonly [from: number, to: number] {
  const { slope, slopeError, residualDeviation, degreesOfFreedom } = fit;
  if (slopeError === null || residualDeviation === null) return [-Infinity, Infinity];
  const margin = studentMargin(level, degreesOfFreedom);
  const reach = (margin * residualDeviation) ** 2 * (1 + 1 / (degreesOfFreedom + 2));
  const steepness = slope ** 2 - (margin * slopeError) ** 2;
  // Without a spread the edges are the line.
  if (reach === 0) return [height / slope, height / slope];
  const root = (margin * slopeError * height) ** 2 + steepness * reach;
  if (root < 0) return [-Infinity, Infinity];
  // Of the two ways to write the solutions of a quadratic, each is right for the one where nothing cancels.
  const sum = height * slope + (height * slope < 0 ? -1 : 1) * Math.sqrt(root);
  const one = sum / steepness;
  const other = (height ** 2 - reach) / sum;
  if (steepness > 0) return [Math.min(one, other), Math.max(one, other)];
  return height / slope > 0 ? [Math.max(one, other), Infinity] : [-Infinity, Math.min(one, other)];
}
