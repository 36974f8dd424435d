// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "tpm-2017-mbo",
  "title": "Monitor Techniekpact, editie 2017: mbo",
  "publisher": "Techniekpact / PBT (bron: DUO)",
  "shortName": "Monitor Techniekpact 2017, mbo",
  "url": "https://www.techniekpactmonitor.nl/mbo",
  "vintage": "edition 2017 (data to 2016/17)"
};
