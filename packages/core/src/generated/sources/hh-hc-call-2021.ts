// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "hh-hc-call-2021",
  "title": "Human Capital Call",
  "publisher": "Health~Holland (Topsector LSH)",
  "shortName": "Health~Holland, 2021",
  "url": "https://www.health-holland.com/funding-opportunities/human-capital-call",
  "vintage": "2021"
};
