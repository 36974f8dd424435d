// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "mbo-today-2017",
  "name": {
    "nl": "MBO-today 2017",
    "en": "MBO-today 2017"
  },
  "geo": "NL",
  "level": "mbo+hbo",
  "definition": {
    "nl": "Het aantal centra volgens een artikel van MBO-today zonder datum, waarschijnlijk uit 2017.",
    "en": "The number of centres according to an undated article in MBO-today, probably of 2017."
  },
  "observations": [
    {
      "period": "2017",
      "value": 149,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "mbotoday-coe2018"
      ],
      "note": "The date within the year is unknown. The article was written while Bussemaker was minister."
    }
  ],
  "contradicts": [
    "katapult-network"
  ]
};
