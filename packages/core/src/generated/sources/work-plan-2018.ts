// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "work-plan-2018",
  "title": "Werkplan 2018 Human Capital Topsectoren Roadmap 2016-2020",
  "publisher": "Platform Bèta Techniek (PBT)",
  "shortName": "Werkplan 2018",
  "url": "https://issuu.com/pbt-netwerk/docs/121417_pbt_werkplan2018",
  "vintage": "December 2017"
};
