// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "coe-centres",
  "name": {
    "nl": "Centres of Expertise (CoE)",
    "en": "Centres of Expertise (CoE)"
  },
  "definition": {
    "nl": "Het aantal Centres of Expertise, zonder de centra van het mbo.",
    "en": "The number of Centres of Expertise, without the centres of vocational education (mbo)."
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
        "nl": "Het aantal Centres of Expertise, zonder de centra van het mbo.",
        "en": "The number of Centres of Expertise, without the centres of vocational education (mbo)."
      },
      "observations": [
        {
          "period": "2015",
          "value": 25,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "scienceguide-2015-tp"
          ]
        }
      ]
    }
  ]
};
