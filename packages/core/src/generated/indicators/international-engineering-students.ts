// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "international-engineering-students",
  "name": {
    "nl": "internationale studenten in de techniek",
    "en": "international students in engineering"
  },
  "definition": {
    "nl": "Internationale diplomastudenten die een technische opleiding volgen, volgens Nuffic.",
    "en": "International degree students who follow an engineering programme, according to Nuffic."
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
      "id": "ho",
      "name": {
        "nl": "hbo en wo samen",
        "en": "all higher education (hbo and wo)"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Diplomastudenten in het bekostigde hoger onderwijs (smallere definitie van Nuffic, vanaf 2019).",
        "en": "Degree students in publicly funded higher education (narrower definition of Nuffic, from 2019)."
      },
      "observations": [
        {
          "period": "2022/23",
          "value": 20422,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "aca-2023"
          ]
        }
      ]
    }
  ]
};
