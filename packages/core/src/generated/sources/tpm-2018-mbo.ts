// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "tpm-2018-mbo",
  "title": "Monitor Techniekpact, editie 2018: mbo",
  "publisher": "Techniekpact / PBT (bron: DUO)",
  "shortName": "Monitor Techniekpact 2018, mbo",
  "url": "https://www.techniekpactmonitor.nl/mbo",
  "vintage": "edition 2018 (data to 2017/18)"
};
