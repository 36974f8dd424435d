// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "cbs-83538-2021",
  "title": "Hoger onderwijs; eerste/ouderejaarsstudenten, richting 2010/11-2021/22 (83538NED)",
  "publisher": "CBS",
  "shortName": "CBS, tabel 83538NED (2021/22)",
  "url": "https://www.cbs.nl/nl-nl/cijfers/detail/83538NED?q=",
  "vintage": "table with provisional figures for 2021/22",
  "licence": "CC-BY-4.0",
  "attribution": "CBS"
};
