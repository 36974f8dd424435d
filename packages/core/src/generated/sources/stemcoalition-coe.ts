// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "stemcoalition-coe",
  "title": "Centres of Expertise",
  "publisher": "EU STEM Coalition",
  "shortName": "EU STEM Coalition, 2016",
  "url": "http://www.stemcoalition.eu/programmes/centres-expertise",
  "vintage": "2016"
};
