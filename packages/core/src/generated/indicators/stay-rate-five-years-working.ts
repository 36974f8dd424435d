// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "stay-rate-five-years-working",
  "name": {
    "nl": "deel dat na vijf jaar in Nederland woont en werkt",
    "en": "share living and working in the Netherlands after five years"
  },
  "definition": {
    "nl": "Het deel van de internationale afgestudeerden dat vijf jaar na het diploma in Nederland woont en werkt.",
    "en": "The part of the international graduates who live and work in the Netherlands five years after graduation."
  },
  "unit": {
    "kind": "percent",
    "name": {
      "nl": "procent",
      "en": "percent"
    },
    "singular": {
      "nl": "procent",
      "en": "percent"
    },
    "decimals": 1
  },
  "series": [
    {
      "id": "ho",
      "name": {
        "nl": "CBS voor EP-Nuffic, 2016",
        "en": "Statistics Netherlands for EP-Nuffic, 2016"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Afgestudeerden van 2008/09 die in Nederland stonden ingeschreven.",
        "en": "Graduates of 2008/09 who were registered as living in the Netherlands."
      },
      "observations": [
        {
          "period": "2008/09",
          "value": 27,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "io-2016-stay"
          ]
        }
      ]
    }
  ]
};
