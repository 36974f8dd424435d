import type { Messages } from './messages.js';

export const nl: Messages = {
  language: 'nl',
  sources: 'Bron:',
  evidence: 'Waar komt dit vandaan?',
  caveats: 'Let op',
  marks: 'Cijfers',
  cannotShow: 'Dit onderdeel kan niet worden getoond.',
  lastKnown: 'Hieronder staat wat het laatst bekend was.',
  actionLinesIn: (edition) => `Actielijnen · ${edition}`,
  edition: 'Editie',
  exploratory: (programme) => `verkenning, samen met ${programme}`,
  overarching: 'overkoepelend',
  contributesTo: 'Draagt bij aan:',
  noTarget: 'Aan geen van de doelen gekoppeld.',
  ourReading: 'volgens onze lezing',
};
