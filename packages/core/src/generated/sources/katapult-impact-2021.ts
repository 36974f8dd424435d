// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "katapult-impact-2021",
  "title": "Impactmeting 2019-2021: Meer impact door versnellen en opschalen",
  "publisher": "Katapult / PTvT",
  "shortName": "Katapult, 2021",
  "url": "https://www.wijzijnkatapult.nl/meer-impact-door-versnellen-en-opschalen/",
  "vintage": "2021-11-25"
};
