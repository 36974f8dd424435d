// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "coe-positively-reviewed",
  "name": {
    "nl": "positief beoordeelde Centres of Expertise",
    "en": "positively reviewed Centres of Expertise"
  },
  "definition": {
    "nl": "Het aantal Centres of Expertise met een positieve beoordeling.",
    "en": "The number of Centres of Expertise with a positive review."
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
        "nl": "Het aantal Centres of Expertise met een positieve beoordeling.",
        "en": "The number of Centres of Expertise with a positive review."
      },
      "observations": [
        {
          "period": "2016-11",
          "value": 16,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "pbt-2016-11"
          ]
        }
      ]
    }
  ]
};
