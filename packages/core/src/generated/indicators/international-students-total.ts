// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "international-students-total",
  "name": {
    "nl": "internationale studenten met uitwisseling",
    "en": "international students including exchange"
  },
  "definition": {
    "nl": "Internationale studenten die een hele opleiding volgen, samen met wie voor een deel van de opleiding komt (uitwisseling).",
    "en": "International students who follow a whole programme, together with those who come for a part of one (exchange)."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "studenten",
      "en": "students"
    },
    "singular": {
      "nl": "student",
      "en": "student"
    },
    "decimals": 0
  },
  "series": [
    {
      "id": "nuffic",
      "name": {
        "nl": "Nuffic",
        "en": "Nuffic"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Diplomastudenten en uitwisselingsstudenten samen, volgens Nuffic.",
        "en": "Degree students and exchange students together, according to Nuffic."
      },
      "observations": [
        {
          "period": "2016/17",
          "value": 112000,
          "status": "E",
          "confidence": "seen",
          "sources": [
            "nuffic-2016-17"
          ]
        },
        {
          "period": "2017/18",
          "value": 122000,
          "status": "E",
          "confidence": "seen",
          "sources": [
            "nuffic-2017-18"
          ]
        }
      ]
    }
  ]
};
