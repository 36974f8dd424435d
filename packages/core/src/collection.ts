/**
 * Everything that was found and not found, with and without a roadmap that uses it: every indicator with every series,
 * contradictory ones side by side, and every source. It is large; a page that shows targets needs `./embedded` instead.
 */
export { collection } from './generated/collection.js';
export type { Collection, NotFound, StatedGoal } from './types.js';
export { periodType } from './internal/period.js';
export type { PeriodType } from './types.js';
