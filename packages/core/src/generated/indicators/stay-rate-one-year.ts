// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "stay-rate-one-year",
  "name": {
    "nl": "deel dat na een jaar nog in Nederland woont",
    "en": "share still living in the Netherlands after one year"
  },
  "definition": {
    "nl": "Het deel van de internationale afgestudeerden dat een jaar na het diploma in Nederland woont.",
    "en": "The part of the international graduates who live in the Netherlands one year after graduation."
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
      "id": "nuffic-2025",
      "name": {
        "nl": "Nuffic 2025, per afstudeerjaar",
        "en": "Nuffic 2025, by year of graduation"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Afgestudeerden van één schooljaar, uit het onderzoek van Nuffic van 2025.",
        "en": "Graduates of one school year, from the study by Nuffic of 2025."
      },
      "observations": [
        {
          "period": "2017/18",
          "value": 40,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "nuffic-stay-2025"
          ]
        },
        {
          "period": "2022/23",
          "value": 57,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "nuffic-stay-2025"
          ]
        }
      ]
    }
  ]
};
