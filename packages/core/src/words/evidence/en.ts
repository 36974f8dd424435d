import type { EvidenceWords } from './words.js';

/** English. */
export const enEvidence: EvidenceWords = {
  language: 'en',
  locale: 'en',
  basis: {
    stated: 'The source says so.',
    derived: 'We derive that from what the source says.',
    assumed: 'That is our assumption.',
  },
  start: (period) => `The start is ${period}.`,
  decidedBy: (step) => `This step decides: ${step}.`,
  break: (period, reason) => `From ${period} on it was counted in another way. ${reason}`,
  incomparable: 'These figures cannot be compared with each other.',
  parts: (numerator, denominator) => `${numerator} of ${denominator}`,
  noNumber: 'not a number',
  use: { baseline: 'the start', current: 'the verdict rests on it' },
  status: { B: 'first figure after a break', E: 'estimated or rounded', P: 'provisional' },
  confidence: { 'second-hand': 'second-hand', derived: 'calculated by us' },
};
