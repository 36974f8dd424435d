// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "ppp-companies-per-centre",
  "name": {
    "nl": "bedrijven per centrum",
    "en": "companies per centre"
  },
  "definition": {
    "nl": "Het gemiddelde aantal bedrijven die meedoen in één centrum van Katapult.",
    "en": "The mean number of companies taking part in one centre of Katapult."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "bedrijven per centrum",
      "en": "companies per centre"
    },
    "singular": {
      "nl": "bedrijf per centrum",
      "en": "company per centre"
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
        "nl": "Het gemiddelde aantal bedrijven die meedoen in één centrum van Katapult.",
        "en": "The mean number of companies taking part in one centre of Katapult."
      },
      "observations": [
        {
          "period": "2016",
          "value": 35,
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
