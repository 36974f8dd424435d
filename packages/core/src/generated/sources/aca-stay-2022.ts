// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "aca-stay-2022",
  "title": "Stay rate and employment of international graduates",
  "publisher": "Academic Cooperation Association (reporting Nuffic)",
  "shortName": "ACA, 2022",
  "url": "https://aca-secretariat.be/newsletter/stay-rate-and-employment-of-international-graduates/?titleId=7&articleId=112&edition=2022",
  "vintage": "2022"
};
