// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "ppp-teachers-per-centre",
  "name": {
    "nl": "docenten per centrum",
    "en": "teachers per centre"
  },
  "definition": {
    "nl": "Het gemiddelde aantal docenten die meedoen in één centrum van Katapult.",
    "en": "The mean number of teachers taking part in one centre of Katapult."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "docenten per centrum",
      "en": "teachers per centre"
    },
    "singular": {
      "nl": "docent per centrum",
      "en": "teacher per centre"
    },
    "decimals": 0
  },
  "series": [
    {
      "id": "katapult-network",
      "name": {
        "nl": "netwerk Katapult",
        "en": "Katapult network"
      },
      "geo": "NL",
      "level": "mbo+hbo",
      "definition": {
        "nl": "Het gemiddelde aantal docenten die meedoen in één centrum van Katapult.",
        "en": "The mean number of teachers taking part in one centre of Katapult."
      },
      "observations": [
        {
          "period": "2016",
          "value": 30,
          "status": "E",
          "confidence": "seen",
          "sources": [
            "pbt-2016-11"
          ]
        }
      ]
    }
  ]
};
