// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "coe-funding-per-centre",
  "name": {
    "nl": "geld van het Rijk per Centre of Expertise",
    "en": "money from the State per Centre of Expertise"
  },
  "definition": {
    "nl": "Wat het Rijk in een jaar aan één Centre of Expertise betaalt.",
    "en": "What the State pays to one Centre of Expertise in a year."
  },
  "unit": {
    "kind": "million-euro",
    "name": {
      "nl": "miljoen euro",
      "en": "million euros"
    },
    "singular": {
      "nl": "miljoen euro",
      "en": "million euros"
    },
    "decimals": 0
  },
  "series": [
    {
      "id": "hbo",
      "name": {
        "nl": "hbo",
        "en": "hbo"
      },
      "geo": "NL",
      "level": "hbo",
      "definition": {
        "nl": "Wat het Rijk in een jaar aan één Centre of Expertise betaalt.",
        "en": "What the State pays to one Centre of Expertise in a year."
      },
      "observations": [
        {
          "period": "2018",
          "value": 1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "mbotoday-coe2018"
          ]
        }
      ]
    }
  ]
};
