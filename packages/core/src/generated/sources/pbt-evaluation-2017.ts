// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "pbt-evaluation-2017",
  "title": "Evaluatie topsectorenaanpak onderstreept belang human capital beleid",
  "publisher": "Platform Bèta Techniek (PBT)",
  "shortName": "PBT, augustus 2017",
  "url": "https://www.pbt-netwerk.nl/actueel/evaluatie-topsectorenaanpak-onderstreept-belang-human-capital-beleid",
  "vintage": "2017-08-02"
};
