// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "cedefop-2017",
  "name": {
    "nl": "Cedefop 2017",
    "en": "Cedefop 2017"
  },
  "geo": "NL",
  "level": "mbo+hbo",
  "definition": {
    "nl": "Bedrijven in publiek-private samenwerkingen twee jaar vóór het bericht van Cedefop van 2017.",
    "en": "Companies in public-private partnerships two years before the Cedefop news item of 2017."
  },
  "observations": [
    {
      "period": "2015",
      "value": 3000,
      "status": "E",
      "confidence": "seen",
      "sources": [
        "cedefop-2017-katapult"
      ],
      "note": "2017 minus two years. Conflicts with 4,500 in 2016."
    }
  ],
  "contradicts": [
    "katapult-network"
  ],
  "remarks": [
    {
      "id": "year-inferred",
      "text": {
        "nl": "Het jaar 2015 is afgeleid, en het cijfer past slecht bij het cijfer van het netwerk voor 2016.",
        "en": "The year 2015 was inferred, and the figure does not sit well with that of the network for 2016."
      }
    }
  ]
};
