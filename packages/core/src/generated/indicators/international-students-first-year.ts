// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "international-students-first-year",
  "name": {
    "nl": "internationale eerstejaars",
    "en": "international first-year students"
  },
  "definition": {
    "nl": "Internationale studenten die voor het eerst in het bekostigde hoger onderwijs staan ingeschreven, volgens het CBS.",
    "en": "International students who are registered in publicly funded higher education for the first time, according to Statistics Netherlands (CBS)."
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
        "nl": "Internationale studenten die voor het eerst in het bekostigde hoger onderwijs staan ingeschreven, volgens het CBS.",
        "en": "International students who are registered in publicly funded higher education for the first time, according to Statistics Netherlands (CBS)."
      },
      "observations": [
        {
          "period": "2021/22",
          "value": 42020,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "cbs-85125-2021"
          ]
        }
      ]
    }
  ]
};
