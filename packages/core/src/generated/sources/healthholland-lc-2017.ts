// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "healthholland-lc-2017",
  "title": "Learning communities to boost Top Sector innovation",
  "publisher": "Health~Holland (Topsector LSH)",
  "shortName": "Health~Holland, 2017",
  "url": "https://healthholland.h5mag.com/update_september_2017/human_capital",
  "vintage": "2017-09"
};
