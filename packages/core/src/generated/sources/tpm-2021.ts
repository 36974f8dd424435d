// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "tpm-2021",
  "title": "Monitor Techniekpact, editie 2021",
  "publisher": "Techniekpact / PTvT",
  "shortName": "Monitor Techniekpact 2021",
  "url": "https://www.techniekpactmonitor.nl/",
  "vintage": "edition 2021-06-14"
};
