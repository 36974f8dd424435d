// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "nuffic-stay-2025",
  "title": "International graduates more likely to stay and work in the Netherlands",
  "publisher": "Nuffic",
  "shortName": "Nuffic, 2025",
  "url": "https://www.nuffic.nl/en/news/international-graduates-more-likely-to-stay-and-work-in-the-netherlands",
  "vintage": "2025-05"
};
