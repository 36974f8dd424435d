import type { Messages } from './messages.js';

export const nl: Messages = {
  language: 'nl',
  sources: 'Bron:',
  evidence: 'Waar komt dit vandaan?',
  caveats: 'Let op',
  marks: 'Cijfers',
  cannotShow: 'Dit onderdeel kan niet worden getoond.',
  lastKnown: 'Hieronder staat wat het laatst bekend was.',
};
