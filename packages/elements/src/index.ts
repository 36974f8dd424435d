/** The classes, without registering any tag: for that import a module of `define/`. */
export { HcActionLines } from './action-lines/action-lines.js';
export { HcEvidence } from './evidence/evidence.js';
export { HcMilestones } from './milestones/milestones.js';
export { HcGlossary } from './glossary/glossary.js';
export { HcProvider } from './provider/provider.js';
export { HcRoadmap } from './roadmap/roadmap.js';
export { HcSecondOpinions } from './second-opinions/second-opinions.js';
export { HcTargetList } from './target-list/target-list.js';
export { HcTargetChart } from './target-chart/target-chart.js';
export { HcTimeline } from './timeline/timeline.js';
export { HcTargetProgress } from './target-progress/target-progress.js';
export {
  HcAssessedEvent,
  HcErrorEvent,
  HcEvidenceEvent,
  HcProvidedEvent,
  HcReadyEvent,
  HcSelectEvent,
  type EvidenceQuestion,
} from './events.js';
