// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "cbs-85125-2021",
  "title": "Hoger onderwijs; internationale studenten, onderwijskenmerken (85125NED)",
  "publisher": "CBS",
  "shortName": "CBS, tabel 85125NED (2021/22)",
  "url": "https://www.cbs.nl/nl-nl/cijfers/detail/85125NED?dl=63F26",
  "vintage": "table with final figures for 2021/22",
  "licence": "CC-BY-4.0",
  "attribution": "CBS"
};
