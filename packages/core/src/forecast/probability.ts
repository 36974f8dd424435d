import { directionSign } from '../internal/direction.js';
import { checkDirection, checkPoint } from '../methods/check.js';
import type { Point } from '../methods/method.js';
import type { Direction } from '../types.js';
import { studentTail } from './distributions.js';
import type { LeastSquares } from './least-squares.js';
import type { LogLinear } from './log-linear.js';

/**
 * Decimal figures are not exact in binary: a perfect line may come out this much short of a goal it leads to.
 */
const ROUNDING = 1e-9;

/**
 * How probable it is that the figure of the goal's year is at the goal or beyond it, if the straight line
 * goes on.
 *
 * For: "how sure is that?" beside a projection. Not for: the chance that a policy succeeds. It knows the
 * scatter of the past figures around their line, and nothing of what may change.
 *
 * P(T > d·(goal − line) ÷ prediction error), T of Student with n − 2 degrees of freedom, d +1 where more is
 * wanted and −1 where less is. From 0 to 1.
 *
 * @param fit Of `leastSquares`.
 * @returns `null` for a line through two points, which has no prediction error.
 * @throws RoadmapError when an argument is not what its type says.
 */
export function probabilityOfGoal(fit: LeastSquares, goal: Point, direction: Direction): number | null {
  checkPoint('goal', goal);
  checkDirection(direction);
  return probabilityAt(fit, goal, direction);
}

/**
 * The same where the line goes through the logarithms: growth by a fixed percentage goes on.
 *
 * @param fit Of `logLinear`. It never comes to zero or below, so that such a goal is certainly passed or
 *   certainly not.
 * @returns `null` for a line through two points, which has no prediction error.
 * @throws RoadmapError when an argument is not what its type says.
 */
export function probabilityOfGoalByGrowth(fit: LogLinear, goal: Point, direction: Direction): number | null {
  checkPoint('goal', goal);
  checkDirection(direction);
  if (goal.value <= 0) return direction === 'increase' ? 1 : 0;
  return probabilityAt(fit.logarithms, { year: goal.year, value: Math.log(goal.value) }, direction);
}

function probabilityAt(fit: LeastSquares, goal: Point, direction: Direction): number | null {
  const { value, error } = fit.predict(goal.year);
  if (error === null) return null;
  const short = directionSign(direction) * (goal.value - value);
  if (error === 0) return short <= ROUNDING * Math.max(Math.abs(value), Math.abs(goal.value)) ? 1 : 0;
  return studentTail(short / error, fit.degreesOfFreedom);
}
