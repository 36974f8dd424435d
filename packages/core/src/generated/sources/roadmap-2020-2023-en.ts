// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "roadmap-2020-2023-en",
  "title": "Roadmap Human Capital Top Sectors",
  "publisher": "Health~Holland (Topsector Life Sciences & Health)",
  "shortName": "Health~Holland, roadmap",
  "url": "https://www.health-holland.com/about-us/publications/roadmap-human-capital-top-sectors",
  "vintage": "2020-2023"
};
