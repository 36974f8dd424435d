// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "roadmap-2020-2023",
  "title": "Roadmap Human Capital Topsectoren 2020 – 2023 Samen aan de slag",
  "publisher": "Human Capital Agenda ICT (hcaict.nl)",
  "shortName": "Roadmap 2020-2023",
  "url": "https://hcaict.nl/folders/samen-aan-de-slag",
  "vintage": "2020-2023"
};
