// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "nuffic-2018-by-cohort",
  "name": {
    "nl": "Nuffic 2018, per afstudeerjaar",
    "en": "Nuffic 2018, by year of graduation"
  },
  "geo": "NL",
  "level": "ho",
  "definition": {
    "nl": "Afgestudeerden van één schooljaar, uit het onderzoek van Nuffic van 2018.",
    "en": "Graduates of one school year, from the study by Nuffic of 2018."
  },
  "observations": [
    {
      "period": "2006/07",
      "value": 29,
      "status": "A",
      "confidence": "second-hand",
      "sources": [
        "em-2018-stay"
      ]
    },
    {
      "period": "2012/13",
      "value": 22,
      "status": "A",
      "confidence": "second-hand",
      "sources": [
        "em-2018-stay"
      ]
    }
  ]
};
