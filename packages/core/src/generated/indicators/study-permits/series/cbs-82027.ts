// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "cbs-82027",
  "name": {
    "nl": "CBS-tabel 82027",
    "en": "CBS table 82027"
  },
  "geo": "NL",
  "level": "ho",
  "definition": {
    "nl": "Eerste gewone tijdelijke vergunningen met als doel studie.",
    "en": "First regular temporary permits with the purpose study."
  },
  "observations": [
    {
      "period": "2010",
      "value": 10510,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "cbs-82027-nl"
      ]
    },
    {
      "period": "2011",
      "value": 10700,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "cbs-82027-nl"
      ]
    },
    {
      "period": "2012",
      "value": 10745,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "cbs-82027-nl"
      ]
    },
    {
      "period": "2013",
      "value": 12880,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "cbs-82027-nl"
      ]
    }
  ],
  "remarks": [
    {
      "id": "years-not-found",
      "text": {
        "nl": "Cijfers van na 2013 hebben wij niet gevonden.",
        "en": "We did not find figures after 2013."
      }
    }
  ]
};
