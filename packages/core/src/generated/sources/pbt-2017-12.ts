// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "pbt-2017-12",
  "title": "Succesvolle bedrijvendag Katapult",
  "publisher": "Platform Bèta Techniek (PBT)",
  "shortName": "PBT, december 2017",
  "url": "https://www.pbt-netwerk.nl/actueel/succesvolle-bedrijvendag-katapult",
  "vintage": "2017-12-01"
};
