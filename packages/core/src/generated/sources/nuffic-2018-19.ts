// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "nuffic-2018-19",
  "title": "Nuffic publishes new figures for international students",
  "publisher": "Nuffic",
  "shortName": "Nuffic, 2019",
  "url": "https://www.nuffic.nl/en/longreads/nuffic-publishes-new-figures-international-students/",
  "vintage": "2019-04"
};
