// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "tpm-2018-ho",
  "title": "Monitor Techniekpact, editie 2018: hoger onderwijs",
  "publisher": "Techniekpact / PBT (bron: DUO)",
  "shortName": "Monitor Techniekpact 2018, ho",
  "url": "https://www.techniekpactmonitor.nl/hoger-onderwijs",
  "vintage": "edition 2018 (data to 2017/18)"
};
