// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "cbs-83538-2019",
  "title": "Hoger onderwijs; eerste- en ouderejaarsstudenten, studierichting (83538NED)",
  "publisher": "CBS",
  "shortName": "CBS, tabel 83538NED (2019/20)",
  "url": "https://www.cbs.nl/nl-nl/cijfers/detail/83538NED",
  "vintage": "table with provisional figures for 2019/20",
  "licence": "CC-BY-4.0",
  "attribution": "CBS"
};
