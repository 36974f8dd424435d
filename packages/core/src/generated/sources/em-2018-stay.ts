// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "em-2018-stay",
  "title": "International students do not stay in the Netherlands long after graduating",
  "publisher": "Erasmus Magazine (reporting Nuffic)",
  "shortName": "Erasmus Magazine, 2018",
  "url": "https://www.erasmusmagazine.nl/en/2018/10/10/international-students-do-not-stay-in-the-netherlands-long-after-graduating/",
  "vintage": "2018-10-10"
};
