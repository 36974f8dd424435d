// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "cbs-82027",
  "name": {
    "nl": "CBS-tabel 82027",
    "en": "CBS table 82027"
  },
  "geo": "NL",
  "level": "labour",
  "definition": {
    "nl": "Eerste gewone tijdelijke vergunningen met als doel kenniswerker of Europese blauwe kaart.",
    "en": "First regular temporary permits with the purpose highly skilled migrant or EU Blue Card."
  },
  "observations": [
    {
      "period": "2010",
      "value": 5530,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "cbs-82027-nl"
      ]
    },
    {
      "period": "2011",
      "value": 5595,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "cbs-82027-nl"
      ]
    },
    {
      "period": "2012",
      "value": 5515,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "cbs-82027-nl"
      ]
    },
    {
      "period": "2013",
      "value": 7045,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "cbs-82027-nl"
      ]
    },
    {
      "period": "2022",
      "value": 24705,
      "status": "P",
      "confidence": "seen",
      "sources": [
        "cbs-82027-en"
      ]
    }
  ],
  "remarks": [
    {
      "id": "years-not-found",
      "text": {
        "nl": "De cijfers over 2014 tot en met 2021 hebben wij niet gevonden.",
        "en": "We did not find the figures for 2014 to 2021."
      }
    }
  ]
};
