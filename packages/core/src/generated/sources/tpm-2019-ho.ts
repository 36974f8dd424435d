// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "tpm-2019-ho",
  "title": "Monitor Techniekpact, editie 2019: hoger onderwijs",
  "publisher": "Techniekpact / PTvT (bron: DUO)",
  "shortName": "Monitor Techniekpact 2019, ho",
  "url": "http://techniekpactmonitor.nl/hoger-onderwijs",
  "vintage": "edition 2019 (data to 2018/19)"
};
