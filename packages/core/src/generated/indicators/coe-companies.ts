// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "coe-companies",
  "name": {
    "nl": "bedrijven die meedoen met een CoE",
    "en": "companies taking part in a CoE"
  },
  "definition": {
    "nl": "Bedrijven die meedoen met een Centre of Expertise, zonder de centra van het mbo.",
    "en": "Companies that take part in a Centre of Expertise, without the centres of vocational education (mbo)."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "bedrijven",
      "en": "companies"
    },
    "singular": {
      "nl": "bedrijf",
      "en": "company"
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
        "nl": "Bedrijven die meedoen met een Centre of Expertise, zonder de centra van het mbo.",
        "en": "Companies that take part in a Centre of Expertise, without the centres of vocational education (mbo)."
      },
      "observations": [
        {
          "period": "2015",
          "value": 900,
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
