// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "katapultdag-2019",
  "title": "Terugblik Katapultdag 2019",
  "publisher": "Katapult / PTvT",
  "shortName": "Katapult, 2019",
  "url": "https://wijzijnkatapult.nl/katapultdag-2020/terugblik-katapultdag-2019/",
  "vintage": "2019-10-01"
};
