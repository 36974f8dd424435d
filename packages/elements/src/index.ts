/** The classes, without registering any tag: for that import a module of `define/`. */
export { HcActionLines } from './action-lines/action-lines.js';
export { HcGlossary } from './glossary/glossary.js';
export { HcProvider } from './provider/provider.js';
export { HcSecondOpinions } from './second-opinions/second-opinions.js';
export { HcTargetList } from './target-list/target-list.js';
export { HcTargetChart } from './target-chart/target-chart.js';
export { HcTargetProgress } from './target-progress/target-progress.js';
export { HcErrorEvent, HcProvidedEvent, HcReadyEvent } from './events.js';
