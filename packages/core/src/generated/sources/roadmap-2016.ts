// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "roadmap-2016",
  "title": "Human capital voor de topsectoren van Nederland - Roadmap 2016-2020",
  "publisher": "Platform Bèta Techniek (PBT)",
  "shortName": "PBT, Roadmap 2016-2020",
  "url": "https://www.pbt-netwerk.nl/kennisbank/human-capital-voor-de-topsectoren-van-nederland-roadmap-2016-2020",
  "vintage": "2016-04-20"
};
