// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "ec-etm-2014",
  "title": "Education and Training Monitor 2014 - Netherlands",
  "publisher": "European Commission (via studylib)",
  "shortName": "Europese Commissie, 2014",
  "url": "https://studylib.net/doc/5520852/netherlands--291-kb-",
  "vintage": "2014"
};
