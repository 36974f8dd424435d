// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "nuffic-stay-2018",
  "title": "More international talents stay in the Netherlands",
  "publisher": "Nuffic",
  "shortName": "Nuffic, oktober 2018",
  "url": "https://www.nuffic.nl/en/news/more-international-talents-stay-netherlands/",
  "vintage": "2018-10"
};
