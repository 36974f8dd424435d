/** The model. */
export type * from './types.js';
export { RoadmapError, type RoadmapErrorCode } from './errors.js';

/** From data to a verdict. */
export type * from './assess/assessment.js';
export { assessTarget, type AssessOptions } from './assess/target.js';
export { assessRoadmap, type RoadmapAssessment } from './assess/roadmap.js';

/** From a verdict to words. */
export type * from './explain/explanation.js';
export { explain } from './explain/explain.js';
export type { GoalSentence, Words } from './words/words.js';
export { nl } from './words/nl.js';
export { en } from './words/en.js';
export { formatDate, formatPeriod, formatValue } from './words/format.js';

/** Published methods, each a value to hand to `assessTarget`. */
export type * from './methods/method.js';
export { linear } from './methods/linear.js';
export { eurostat } from './methods/eurostat.js';
export { expectedValue, paceBetween, progressShare, type Pace } from './methods/pace.js';
