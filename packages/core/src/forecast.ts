/** Statistics for figures over time, with the digits of R: lines, intervals, rank tests, projections. */

export {
  project,
  type Projection,
  type ProjectionModel,
  type ProjectionQuestion,
} from './forecast/project.js';
export type { ProjectedPoint } from './forecast/paths.js';
export type { Interval } from './forecast/interval.js';
export type { Refusal } from './forecast/refusal.js';

/** Lines through figures. */
export { leastSquares, type LeastSquares, type LinePrediction } from './forecast/least-squares.js';
export { logLinear, type LogLinear } from './forecast/log-linear.js';
export { theilSen, type TheilSen } from './forecast/theil-sen.js';
export { siegel } from './forecast/siegel.js';
export { holt, type Holt, type HoltOptions, type HoltStep } from './forecast/holt.js';

/** When a line reaches a goal, and how likely it does so in time. */
export {
  timeToGoal,
  timeToGoalByGrowth,
  yearAtGrowth,
  type TimeToGoal,
  type TimeToGoalQuestion,
} from './forecast/time-to-goal.js';
export { probabilityOfGoal, probabilityOfGoalByGrowth } from './forecast/probability.js';

/** Whether figures go anywhere at all. */
export { kendall } from './forecast/kendall.js';
export { spearman, type RankCorrelation } from './forecast/spearman.js';
