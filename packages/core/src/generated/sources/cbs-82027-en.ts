// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "cbs-82027-en",
  "title": "Temporary residence permits; purpose of stay and nationality",
  "publisher": "CBS",
  "shortName": "CBS, tabel 82027ENG",
  "url": "https://www.cbs.nl/en-gb/figures/detail/82027ENG?q=labour%20force",
  "vintage": "table with provisional figures for 2022",
  "licence": "CC-BY-4.0",
  "attribution": "CBS"
};
