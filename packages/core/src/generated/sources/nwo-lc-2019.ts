// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "nwo-lc-2019",
  "title": "Human Capital, learning communities in the technical installation sector",
  "publisher": "NWO",
  "shortName": "NWO, 2019",
  "url": "https://www.nwo.nl/en/news-and-events/news/2019/01/human-capital-learning-communities-in-the-technical-installation-sector.html",
  "vintage": "2019-01-22"
};
