// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "stem-coalition-2016",
  "name": {
    "nl": "EU STEM Coalition 2016",
    "en": "EU STEM Coalition 2016"
  },
  "geo": "NL",
  "level": "mbo+hbo",
  "definition": {
    "nl": "Het aantal centra volgens de pagina van de EU STEM Coalition over Centres of Expertise.",
    "en": "The number of centres according to the page of the EU STEM Coalition on Centres of Expertise."
  },
  "observations": [
    {
      "period": "2016",
      "value": 150,
      "status": "E",
      "confidence": "seen",
      "sources": [
        "stemcoalition-coe"
      ],
      "note": "Lower bound: over 150."
    }
  ],
  "contradicts": [
    "katapult-network"
  ]
};
