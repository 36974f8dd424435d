import type { EvidenceWords } from './words.js';

/** Dutch, plain language (B1). */
export const nlEvidence: EvidenceWords = {
  language: 'nl',
  locale: 'nl',
  basis: {
    stated: 'Dat zegt de bron.',
    derived: 'Dat leiden wij af uit wat de bron zegt.',
    assumed: 'Dat nemen wij aan.',
  },
  start: (period) => `Het begin is ${period}.`,
  decidedBy: (step) => `Deze stap geeft de doorslag: ${step}.`,
  break: (period, reason) => `Vanaf ${period} is er anders geteld. ${reason}`,
  incomparable: 'Deze cijfers zijn niet met elkaar te vergelijken.',
  parts: (numerator, denominator) => `${numerator} van ${denominator}`,
  noNumber: 'geen getal',
  use: { baseline: 'het begin', current: 'hierop rust het oordeel' },
  status: { B: 'eerste cijfer na een breuk', E: 'schatting of afgerond', P: 'voorlopig' },
  confidence: { 'second-hand': 'uit de tweede hand', derived: 'door ons berekend' },
};
