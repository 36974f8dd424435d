/** The history of a roadmap in words. */
export { explainTimeline, type ExplainedEvent } from './timeline/explain.js';
