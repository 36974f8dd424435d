import { linearRegression, linearRegressionLine } from 'simple-statistics';
import { goalYear } from './series.mjs';

/**
 * What a developer would write: a line through all figures, read in the target year.
 *
 * @param {readonly { year: number, value: number }[]} points
 * @param {number} goal
 * @returns {boolean} whether the goal is reached if things go on
 */
export function reachesGoal(points, goal) {
  const line = linearRegressionLine(linearRegression(points.map(({ year, value }) => [year, value])));
  return line(goalYear) >= goal;
}
