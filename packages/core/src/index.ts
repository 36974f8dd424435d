/** The model. */
export type * from './types.js';
export { RoadmapError, type RoadmapErrorCode } from './errors.js';
export { redirect } from './redirects/redirect.js';

/** From data to a verdict. */
export type * from './assess/assessment.js';
export { assessTarget, type AssessOptions } from './assess/target.js';
export { assessByMethod, type AssessByMethodOptions } from './assess/by-method.js';
export { assessRoadmap, type RoadmapAssessment } from './assess/roadmap.js';

/** From a verdict to words. */
export type * from './explain/explanation.js';
export type { Claim } from './explain/claim.js';
export { explain } from './explain/explain.js';
export { explainClaims } from './explain/claims.js';
export type { GoalSentence, Words } from './words/words.js';
export { nl } from './words/nl.js';
export { en } from './words/en.js';
export { formatDate, formatPeriod, formatValue } from './words/format.js';

/** Published methods, each a value to hand to `assessTarget`. */
export type * from './methods/method.js';
export { linear } from './methods/linear.js';
export { eurostat } from './methods/eurostat.js';
export { eurostatUntil2023 } from './methods/eurostat-until-2023.js';
export { statcan } from './methods/statcan.js';
export { statcan2023 } from './methods/statcan-2023.js';
export { undesaCr } from './methods/undesa-cr.js';
export { undesa2023 } from './methods/undesa-2023.js';
export { destatis } from './methods/destatis.js';
export { sdsn } from './methods/sdsn.js';
export { escap } from './methods/escap.js';
export { oecdDistance } from './methods/oecd-distance.js';
export { whoAroc } from './methods/who-aroc.js';
export { aarr } from './methods/aarr.js';
export { allMethods } from './methods/all.js';
export { currentMethods, findMethod, type MethodId } from './methods/find.js';

/** Methods on plain figures: one series, several methods, a million series. */
export { judgeSeries, type SeriesQuestion } from './methods/series.js';
export { compareMethods, type Comparison, type Difference, type Opinion } from './methods/compare.js';
export { neededNow } from './methods/needed.js';
export { batchVerdicts, judgeBatch, type Batch, type BatchResult } from './methods/batch.js';
export { findBase, type BasePolicy } from './methods/base.js';
export { expectedValue, paceBetween, progressShare, type Pace } from './methods/pace.js';

/** Beyond a single verdict: other methods, other assumptions, other figures, and where things go. */
export {
  secondOpinions,
  type MeasureOpinions,
  type MilestoneOpinion,
  type SecondOpinions,
} from './assess/second-opinions.js';
export {
  sensitivity,
  type Assumption,
  type Sensitivity,
  type SensitivityCell,
  type SensitivityOptions,
} from './assess/sensitivity.js';
export { projectTarget, type ProjectTargetOptions, type TargetProjection } from './assess/projection.js';
export type { Projection, ProjectionModel } from './forecast/project.js';
export type { ProjectedPoint } from './forecast/paths.js';
export { whatIf, type AssumedFigure, type WhatIf, type WhatIfOptions } from './scenario/what-if.js';
export type { AssumedPace } from './scenario/continue.js';
export { catchUp, type CatchUp } from './scenario/catch-up.js';

/** What a method asks for on the way, to draw: for `chartTarget` of `./chart`. */
export { requiredBy } from './chart/required-by.js';

/** Many verdicts become one, by the published rules. */
export {
  rollUp,
  type RollUp,
  type RollUpOptions,
  type RollUpPart,
  type RollUpRule,
} from './rollup/roll-up.js';
export { rollUpRoadmap, type RoadmapRollUp, type RollUpRoadmapOptions } from './rollup/roadmap.js';
export { contributions, type Contribution, type Contributions, type Part } from './rollup/contributions.js';

/** The same in words. */
export type { AnalysisWords } from './words/analysis/words.js';
export { nlAnalysis } from './words/analysis/nl.js';
export { enAnalysis } from './words/analysis/en.js';
export { nlGlossary } from './words/glossary/nl.js';
export { enGlossary } from './words/glossary/en.js';
export { explainOpinions, type ExplainedOpinion, type ExplainedOpinions } from './explain/opinions.js';
export type { ExplainedFigure } from './explain/working.js';
export { explainSensitivity } from './explain/sensitivity.js';
export { explainNeeds, explainWhatIf } from './explain/scenario.js';
export { explainProjection } from './explain/projection.js';
export { explainRollUp } from './explain/roll-up.js';
