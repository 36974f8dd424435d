// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "erasmusmag-2024",
  "title": "Growth in international student numbers slowing steadily",
  "publisher": "Erasmus Magazine",
  "shortName": "Erasmus Magazine, 2024",
  "url": "https://www.erasmusmagazine.nl/en/2024/05/30/growth-in-international-student-numbers-slowing-steadily/",
  "vintage": "2024-05-30",
  "note": "Reports figures of Nuffic."
};
