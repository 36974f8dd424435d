// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "progress-report-2017",
  "title": "Voortgangsrapportage Human Capital Roadmap Topsectoren 2016-2020",
  "publisher": "Platform Bèta Techniek (PBT)",
  "shortName": "Voortgangsrapportage, september 2017",
  "url": "https://issuu.com/pbt-netwerk/docs/090717_pbt_voortgangsrapp_hc-roadma",
  "vintage": "September 2017"
};
