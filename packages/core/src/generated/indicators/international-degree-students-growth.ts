// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "international-degree-students-growth",
  "name": {
    "nl": "groei van het aantal internationale diplomastudenten",
    "en": "growth of the number of international degree students"
  },
  "definition": {
    "nl": "Hoeveel procent meer internationale diplomastudenten er zijn dan een schooljaar eerder, volgens Nuffic.",
    "en": "How many percent more international degree students there are than a school year before, according to Nuffic."
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
  "range": {
    "min": -100,
    "max": 100
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
          "period": "2023/24",
          "value": 5.4,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "erasmusmag-2024"
          ]
        }
      ]
    }
  ]
};
