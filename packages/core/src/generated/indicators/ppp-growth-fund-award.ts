// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "ppp-growth-fund-award",
  "name": {
    "nl": "geld uit het Nationaal Groeifonds voor de centra",
    "en": "money from the National Growth Fund for the centres"
  },
  "definition": {
    "nl": "Wat het Nationaal Groeifonds voor opschaling van de publiek-private samenwerkingen toekende.",
    "en": "What the National Growth Fund (Nationaal Groeifonds) awarded for scaling up the public-private partnerships."
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
      "id": "award",
      "name": {
        "nl": "toekenning",
        "en": "award"
      },
      "geo": "NL",
      "level": "mbo+hbo",
      "definition": {
        "nl": "Wat het Nationaal Groeifonds voor opschaling van de publiek-private samenwerkingen toekende.",
        "en": "What the National Growth Fund (Nationaal Groeifonds) awarded for scaling up the public-private partnerships."
      },
      "observations": [
        {
          "period": "2022",
          "value": 210,
          "status": "P",
          "confidence": "seen",
          "sources": [
            "acemobility-ngf"
          ],
          "note": "The award was conditional."
        }
      ]
    }
  ]
};
