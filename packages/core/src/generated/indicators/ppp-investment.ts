// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "ppp-investment",
  "name": {
    "nl": "investeringen in de centra",
    "en": "investments in the centres"
  },
  "definition": {
    "nl": "Wat alle partijen samen in de publiek-private samenwerkingen hebben gestoken.",
    "en": "What all parties together have put into the public-private partnerships."
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
      "id": "all-parties",
      "name": {
        "nl": "alle partijen",
        "en": "all parties"
      },
      "geo": "NL",
      "level": "mbo+hbo",
      "definition": {
        "nl": "Wat alle partijen samen in de publiek-private samenwerkingen hebben gestoken.",
        "en": "What all parties together have put into the public-private partnerships."
      },
      "observations": [
        {
          "period": "2016",
          "from": "2011",
          "value": 400,
          "status": "E",
          "confidence": "seen",
          "sources": [
            "mboraad-2017-03"
          ]
        }
      ]
    }
  ]
};
