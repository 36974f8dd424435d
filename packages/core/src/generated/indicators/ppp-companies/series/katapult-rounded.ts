// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "katapult-rounded",
  "name": {
    "nl": "Katapult, afgerond",
    "en": "Katapult, rounded"
  },
  "geo": "NL",
  "level": "mbo+hbo",
  "definition": {
    "nl": "Het aantal bedrijven zoals Katapult het later afgerond noemt.",
    "en": "The number of companies as Katapult gave it later, rounded."
  },
  "observations": [
    {
      "period": "2019",
      "value": 10000,
      "status": "E",
      "confidence": "seen",
      "sources": [
        "katapult-waarom"
      ],
      "note": "Rounded; the measurement itself gives 9,800."
    }
  ],
  "contradicts": [
    "katapult-network"
  ]
};
