/** What offices publish beside the verdict of their method: scores, colours, indices, roll-ups and scenarios. */

/** Eurostat and Statistics Canada: scores, the natural limit, targets that are best exactly at a value. */
export { eurostatRateScore, eurostatRatioScore } from './offices/eurostat/score.js';
export { statcanRateScore, statcanRatioScore } from './offices/statcan/score.js';
export { limitFactor } from './offices/open-sdg/limit-factor.js';
export { foldAround, foldParity } from './offices/open-sdg/fold.js';
export {
  eurostatLabel,
  meanScore,
  meanScoreOfGroups,
  statcanLabel,
  type MeanScore,
  type ScoreLabel,
} from './rollup/mean-score.js';

/** United Nations, as UNDP runs its progress chart. */
export { undpStatus, type UndpStatus } from './offices/undp/status.js';
export type * from './offices/undp/methodology.js';
export { undesaAarr, undesaAarrAndRate, type ReductionInput } from './offices/undesa/reduction.js';
export { undesaGini, type GiniInput } from './offices/undesa/gini.js';
export { undesaLikert, type StepsInput } from './offices/undesa/likert.js';
export {
  GROWTH_LIMITS,
  RATIO_LIMITS,
  type UndesaCategory,
  type UndesaLimits,
} from './offices/undesa/limits.js';
export { ordinalMean, type OrdinalLabel, type OrdinalMean } from './rollup/ordinal-mean.js';
export { levelOfLabel, levelOfStatus } from './offices/undp/levels.js';

/** Destatis: intervals, several target years, several targets. */
export { destatisInterval, nextGoal, worstSymbol, type WorstSymbol } from './offices/destatis/goals.js';
export { worstVerdict, type WorstVerdict } from './rollup/worst.js';

/** SDSN: scores, colours, arrows with bounds, goals. */
export {
  sdsnColor,
  sdsnRescaled,
  sdsnScore,
  sdsnUnclippedScore,
  type SdsnBounds,
  type SdsnColor,
  type SdsnThresholds,
} from './offices/sdsn/score.js';
export {
  sdsnArrow,
  sdsnFigureFor,
  sdsnTrend,
  type SdsnTrend,
  type SdsnTrendCategory,
  type SdsnTrendQuestion,
} from './offices/sdsn/trend.js';
export { twoWorst, type ColoredIndicator } from './offices/sdsn/two-worst.js';
export { trendMean, type TrendMean } from './offices/sdsn/trend-mean.js';

/** ESCAP and OECD: indices and distances. */
export { currentStatusIndex } from './offices/escap/current-status.js';
export {
  anticipatedGap,
  type AnticipatedCategory,
  type AnticipatedGap,
} from './offices/escap/anticipated-gap.js';
export { anticipatedValue, type AnticipationOptions } from './offices/escap/anticipated-value.js';
export { distance } from './offices/oecd/distance.js';
export { meanDistance, type MeanDistance } from './offices/oecd/mean-distance.js';

/** WHO: average rates and the scenarios of the Triple Billions. */
export {
  averageAnnualRateOfReduction,
  type PossiblePoint,
  type ReductionOptions,
} from './offices/who/annual-rate-of-reduction.js';
export {
  annualRateOfChange,
  type AnnualRateOptions,
  type RateChoice,
} from './offices/who/annual-rate-of-change.js';
export {
  baselineValue,
  type BaselineOptions,
  type FigureType,
  type TypedPoint,
} from './offices/who/baseline-value.js';
export { fixedTarget, type FixedTargetOptions } from './offices/who/fixed-target.js';
export { haltRise, type HaltRiseOptions } from './offices/who/halt-rise.js';
export { linearChange, type LinearChangeOptions } from './offices/who/linear-change.js';
export { percentBaseline, type PercentBaselineOptions } from './offices/who/percent-baseline.js';
export { relativeTarget, type RelativeTargetOptions } from './offices/who/relative-target.js';

/** Tools for objectives and key results: the share of a plan, weighted means. */
export { shareOfPlan } from './offices/okr/planned.js';
export { weightedMean, type WeightedMean, type WeightedPart } from './offices/okr/weighted-mean.js';
