// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "nrc-2011-km",
  "title": "Kennismigrant weer in trek",
  "publisher": "NRC",
  "shortName": "NRC, 2011",
  "url": "https://www.nrc.nl/nieuws/2011/02/04/kennismigrant-weer-in-trek-11993855-a1036814",
  "vintage": "2011-02-04",
  "note": "Reports figures of the IND."
};
