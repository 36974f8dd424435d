/** Where the figures of one target come from, in words. For pages: no verdict and no method comes with it. */
export { explainEvidence, type EvidenceOptions } from './evidence/explain.js';
export type * from './evidence/explained.js';
export type { EvidenceWords } from './words/evidence/words.js';
export { nlEvidence } from './words/evidence/nl.js';
export { enEvidence } from './words/evidence/en.js';
