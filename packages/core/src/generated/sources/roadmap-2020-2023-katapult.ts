// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "roadmap-2020-2023-katapult",
  "title": "Roadmap Human Capital Topsectoren",
  "publisher": "Human Capital Topsectoren (wijzijnkatapult.nl)",
  "shortName": "Human Capital Topsectoren",
  "url": "https://humancapitaltopsectoren.wijzijnkatapult.nl/over/roadmap/",
  "vintage": "2020-2023"
};
