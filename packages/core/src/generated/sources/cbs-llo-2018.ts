// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "cbs-llo-2018",
  "title": "Nearly 1 in 5 adults in education or training",
  "publisher": "CBS",
  "shortName": "CBS, 2018",
  "url": "https://cbs.nl/en-gb/news/2018/47/nearly-1-in-5-adults-in-education-or-training",
  "vintage": "2018-11"
};
