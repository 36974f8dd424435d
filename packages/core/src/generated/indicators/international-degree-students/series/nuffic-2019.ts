// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "nuffic-2019",
  "name": {
    "nl": "Nuffic 2019",
    "en": "Nuffic 2019"
  },
  "geo": "NL",
  "level": "ho",
  "definition": {
    "nl": "Diplomastudenten in het bekostigde hoger onderwijs (smallere definitie van Nuffic, vanaf 2019).",
    "en": "Degree students in publicly funded higher education (narrower definition of Nuffic, from 2019)."
  },
  "observations": [
    {
      "period": "2018/19",
      "value": 85955,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "nuffic-2018-19"
      ],
      "note": "Lower than the number of the year before in the publication of 2018, although the source reports growth."
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
