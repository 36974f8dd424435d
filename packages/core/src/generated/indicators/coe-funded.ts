// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "coe-funded",
  "name": {
    "nl": "Centres of Expertise met geld van het Rijk",
    "en": "Centres of Expertise with money from the State"
  },
  "definition": {
    "nl": "Het aantal Centres of Expertise dat in een jaar geld van het Rijk krijgt.",
    "en": "The number of Centres of Expertise that receive money from the State in a year."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "centra",
      "en": "centres"
    },
    "singular": {
      "nl": "centrum",
      "en": "centre"
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
        "nl": "Het aantal Centres of Expertise dat in een jaar geld van het Rijk krijgt.",
        "en": "The number of Centres of Expertise that receive money from the State in a year."
      },
      "observations": [
        {
          "period": "2018",
          "value": 19,
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
