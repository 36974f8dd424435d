// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "mbotoday-2023",
  "title": "Netwerk Katapult groeit door naar 21.000 bedrijven",
  "publisher": "MBO-today",
  "shortName": "MBO-today, 2023",
  "url": "https://mbo-today.nl/netwerk-katapult-groeit-door-naar-21-000-bedrijven/",
  "vintage": "2023"
};
