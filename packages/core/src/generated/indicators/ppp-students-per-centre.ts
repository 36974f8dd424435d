// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "ppp-students-per-centre",
  "name": {
    "nl": "studenten per centrum",
    "en": "students per centre"
  },
  "definition": {
    "nl": "Het gemiddelde aantal studenten die meedoen in één centrum van Katapult.",
    "en": "The mean number of students taking part in one centre of Katapult."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "studenten per centrum",
      "en": "students per centre"
    },
    "singular": {
      "nl": "student per centrum",
      "en": "student per centre"
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
        "nl": "Het gemiddelde aantal studenten die meedoen in één centrum van Katapult.",
        "en": "The mean number of students taking part in one centre of Katapult."
      },
      "observations": [
        {
          "period": "2016",
          "value": 375,
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
