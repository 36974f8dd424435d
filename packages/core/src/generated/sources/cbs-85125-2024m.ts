// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "cbs-85125-2024m",
  "title": "Hoger onderwijs; internationale studenten, onderwijskenmerken (85125NED), master",
  "publisher": "CBS",
  "shortName": "CBS, tabel 85125NED (master)",
  "url": "https://www.cbs.nl/nl-nl/cijfers/detail/85125NED?q=vervolgopleiding",
  "vintage": "table with provisional figures for 2024/25",
  "licence": "CC-BY-4.0",
  "attribution": "CBS"
};
