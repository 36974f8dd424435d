// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "international-new-enrolments",
  "name": {
    "nl": "nieuwe internationale diplomastudenten",
    "en": "new international degree students"
  },
  "definition": {
    "nl": "Internationale diplomastudenten die in een schooljaar voor het eerst in Nederland staan ingeschreven, volgens Nuffic.",
    "en": "International degree students who are registered in the Netherlands for the first time in a school year, according to Nuffic."
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
          "value": 50876,
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
