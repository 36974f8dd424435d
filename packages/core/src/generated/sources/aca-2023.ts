// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "aca-2023",
  "title": "NL: growth of new international degree students stabilises",
  "publisher": "Academic Cooperation Association (reporting Nuffic)",
  "shortName": "ACA, 2023",
  "url": "https://aca-secretariat.be/newsletter/nl-growth-of-new-international-degree-students-stabilises/?titleId=5&articleId=57&edition=2023",
  "vintage": "2023"
};
