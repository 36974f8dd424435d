// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "tpm-2022-ho",
  "title": "Monitor Techniekpact: hoger onderwijs",
  "publisher": "Techniekpact",
  "shortName": "Monitor Techniekpact 2022, ho",
  "url": "https://techniekpact.nl/monitor-techniekpact/monitor/hoger-onderwijs-ho",
  "vintage": "edition 2022-04-08"
};
