// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "pbt-2016-11",
  "title": "Investeren in het grootste kennisnetwerk beroepsonderwijs-bedrijfsleven",
  "publisher": "Platform Bèta Techniek (PBT)",
  "shortName": "PBT, 2016",
  "url": "https://www.pbt-netwerk.nl/actueel/investeren-in-het-grootste-kennisnetwerk-beroepsonderwijs-bedrijfsleven",
  "vintage": "2016-11-16"
};
