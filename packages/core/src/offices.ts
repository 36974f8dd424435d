/** What offices publish beside the verdict of their method: scores, colours, indices, roll-ups and scenarios. */

/** Eurostat and Statistics Canada: scores, the natural limit, targets that are best exactly at a value. */
export { eurostatRateScore, eurostatRatioScore } from './methods/eurostat-score.js';
export { statcanRateScore, statcanRatioScore } from './methods/statcan-score.js';
export { limitFactor } from './methods/limit-factor.js';
export { foldAround, foldParity } from './methods/fold.js';
export {
  eurostatLabel,
  meanScore,
  meanScoreOfGroups,
  statcanLabel,
  type MeanScore,
  type ScoreLabel,
} from './rollup/mean-score.js';

/** United Nations, as UNDP runs its progress chart. */
export { undpStatus, type UndpStatus } from './methods/undp-status.js';
export type * from './methods/undp-methodology.js';
export { undesaAarr, undesaAarrAndRate, type ReductionInput } from './methods/undesa-aarr.js';
export { undesaGini, type GiniInput } from './methods/undesa-gini.js';
export { undesaLikert, type StepsInput } from './methods/undesa-likert.js';
export type { UndesaCategory } from './methods/undesa-limits.js';
export { ordinalMean, type OrdinalLabel, type OrdinalMean } from './rollup/ordinal-mean.js';
export { levelOfLabel, levelOfStatus } from './rollup/undp-levels.js';

/** Destatis: intervals, several target years, several targets. */
export { destatisInterval, nextGoal, worstSymbol, type WorstSymbol } from './methods/destatis-goals.js';
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
} from './methods/sdsn-score.js';
export {
  sdsnArrow,
  sdsnFigureFor,
  sdsnTrend,
  type SdsnTrend,
  type SdsnTrendCategory,
  type SdsnTrendQuestion,
} from './methods/sdsn-trend.js';
export { twoWorst, type ColoredIndicator } from './rollup/two-worst.js';
export { trendMean, type TrendMean } from './rollup/trend-mean.js';

/** ESCAP and OECD: indices and distances. */
export { currentStatusIndex } from './methods/current-status.js';
export { anticipatedGap, type AnticipatedCategory, type AnticipatedGap } from './methods/anticipated-gap.js';
export { anticipatedValue, type AnticipationOptions } from './methods/anticipated-value.js';
export { distance } from './methods/distance.js';
export { meanDistance, type MeanDistance } from './rollup/mean-distance.js';

/** WHO: average rates and the scenarios of the Triple Billions. */
export {
  averageAnnualRateOfReduction,
  type PossiblePoint,
  type ReductionOptions,
} from './methods/annual-rate-of-reduction.js';
export {
  annualRateOfChange,
  type AnnualRateOptions,
  type RateChoice,
} from './scenario/who/annual-rate-of-change.js';
export {
  baselineValue,
  type BaselineOptions,
  type FigureType,
  type TypedPoint,
} from './scenario/who/baseline-value.js';
export { fixedTarget, type FixedTargetOptions } from './scenario/who/fixed-target.js';
export { haltRise, type HaltRiseOptions } from './scenario/who/halt-rise.js';
export { linearChange, type LinearChangeOptions } from './scenario/who/linear-change.js';
export { percentBaseline, type PercentBaselineOptions } from './scenario/who/percent-baseline.js';
export { relativeTarget, type RelativeTargetOptions } from './scenario/who/relative-target.js';

/** Tools for objectives and key results: the share of a plan, weighted means. */
export { shareOfPlan } from './methods/planned.js';
export { weightedMean, type WeightedMean, type WeightedPart } from './rollup/weighted-mean.js';
