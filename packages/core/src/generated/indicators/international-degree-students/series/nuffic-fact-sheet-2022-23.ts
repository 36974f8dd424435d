// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "nuffic-fact-sheet-2022-23",
  "name": {
    "nl": "Factsheet Nuffic en UNL 2022/23",
    "en": "Nuffic and UNL fact sheet 2022/23"
  },
  "geo": "NL",
  "level": "ho",
  "definition": {
    "nl": "Diplomastudenten in het bekostigde hoger onderwijs (smallere definitie van Nuffic, vanaf 2019).",
    "en": "Degree students in publicly funded higher education (narrower definition of Nuffic, from 2019)."
  },
  "observations": [
    {
      "period": "2021/22",
      "value": 115068,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "nuffic-fs-2021-22"
      ]
    }
  ],
  "remarks": [
    {
      "id": "narrower-definition",
      "text": {
        "nl": "Nuffic gebruikt vanaf 2019 een smallere definitie dan daarvoor.",
        "en": "From 2019 Nuffic uses a narrower definition than before."
      }
    }
  ]
};
