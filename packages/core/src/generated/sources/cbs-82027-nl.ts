// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "cbs-82027-nl",
  "title": "Verblijfsvergunningen voor bepaalde tijd; verblijfsgrond en nationaliteit",
  "publisher": "CBS",
  "shortName": "CBS, tabel 82027NED",
  "url": "https://www.cbs.nl/nl-nl/cijfers/detail/82027NED",
  "vintage": "table of May 2020 (data from 2008)",
  "licence": "CC-BY-4.0",
  "attribution": "CBS"
};
