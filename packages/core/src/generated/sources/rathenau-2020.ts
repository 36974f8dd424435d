// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "rathenau-2020",
  "title": "Aandeel gediplomeerden bèta en techniek in het hoger onderwijs internationaal vergeleken",
  "publisher": "Rathenau Instituut",
  "shortName": "Rathenau Instituut, 2020",
  "url": "https://www.rathenau.nl/nl/wetenschap-cijfers/output/promoties-en-masters/aandeel-gediplomeerden-beta-en-techniek-het-hoger",
  "vintage": "2020-10-27"
};
