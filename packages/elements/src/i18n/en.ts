import type { Messages } from './messages.js';

export const en: Messages = {
  language: 'en',
  sources: 'Source:',
  evidence: 'Where does this come from?',
  caveats: 'Please note',
  marks: 'Figures',
  cannotShow: 'This part cannot be shown.',
  lastKnown: 'What was last known is shown below.',
};
