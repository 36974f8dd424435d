// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "learning-communities-pilots",
  "name": {
    "nl": "bekeken proefprojecten van learning communities",
    "en": "examined pilots of learning communities"
  },
  "definition": {
    "nl": "Proefprojecten die voor de investeringsagenda Learning Communities 2018-2021 zijn bekeken.",
    "en": "Pilots that were examined for the investment agenda Learning Communities 2018-2021."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "proefprojecten",
      "en": "pilots"
    },
    "singular": {
      "nl": "proefproject",
      "en": "pilot"
    },
    "decimals": 0
  },
  "series": [
    {
      "id": "topsectors",
      "name": {
        "nl": "topsectoren",
        "en": "topsectors"
      },
      "geo": "NL",
      "level": "all",
      "definition": {
        "nl": "Proefprojecten die voor de investeringsagenda Learning Communities 2018-2021 zijn bekeken.",
        "en": "Pilots that were examined for the investment agenda Learning Communities 2018-2021."
      },
      "observations": [
        {
          "period": "2017",
          "value": 20,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "healthholland-lc-2017"
          ]
        }
      ]
    }
  ]
};
