/** The common questions about a roadmap, each in one line. No data comes with it. */
export type * from './lookup/ids.js';
export { getTarget } from './lookup/get-target.js';
export { getIndicator } from './lookup/get-indicator.js';
export { seriesFor, type SeriesWanted } from './lookup/series-for.js';
export { observations, type FoundObservation, type ObservationsWanted } from './lookup/observations.js';
export { conflicts, type Conflict } from './lookup/conflicts.js';
export { sourcesOf } from './lookup/sources-of.js';
export { contributingLines } from './lookup/contributing-lines.js';
export { redirect } from './redirects/redirect.js';
