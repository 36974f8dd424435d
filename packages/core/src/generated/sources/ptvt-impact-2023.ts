// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "ptvt-impact-2023",
  "title": "Impactmeting van Katapult toont groei in publiek-private samenwerking",
  "publisher": "Platform Talent voor Technologie (PTvT)",
  "shortName": "PTvT, 2023",
  "url": "https://www.ptvt.nl/artikel/impactmeting-van-katapult-toont-groei-in-publiek-private-samenwerking",
  "vintage": "2023"
};
