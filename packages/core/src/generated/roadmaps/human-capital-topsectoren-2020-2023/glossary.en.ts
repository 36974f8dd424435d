// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { ExplainedTerm } from '../../../glossary/explained.js';

export const terms: readonly ExplainedTerm[] = [];
