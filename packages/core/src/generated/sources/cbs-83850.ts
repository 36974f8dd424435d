// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "cbs-83850",
  "title": "Mbo; studenten, studierichting, migratieachtergrond 2015/16-2021/22 (83850NED)",
  "publisher": "CBS",
  "shortName": "CBS, tabel 83850NED",
  "url": "https://www.cbs.nl/nl-nl/cijfers/detail/83850NED",
  "vintage": "table with provisional figures for 2021/22",
  "licence": "CC-BY-4.0",
  "attribution": "CBS"
};
