// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "policy-overview-2018",
  "name": {
    "nl": "Bedrijvenbeleid in beeld 2018",
    "en": "Bedrijvenbeleid in beeld 2018 (ministry)"
  },
  "geo": "NL",
  "level": "mbo+hbo",
  "definition": {
    "nl": "Bedrijven in publiek-private samenwerkingen per schooljaar, volgens de pagina van het ministerie over het Techniekpact.",
    "en": "Companies in public-private partnerships by school year, according to the page of the ministry on the Techniekpact."
  },
  "observations": [
    {
      "period": "2013/14",
      "value": 3100,
      "status": "E",
      "confidence": "derived",
      "sources": [
        "bib-techniekpact"
      ],
      "formula": "6000 - 2900"
    },
    {
      "period": "2017/18",
      "value": 6000,
      "status": "E",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    }
  ],
  "remarks": [
    {
      "id": "not-with-katapult",
      "text": {
        "nl": "Deze reeks telt per schooljaar en niet per jaar, en is dus niet samengevoegd met de reeks van het netwerk.",
        "en": "This series counts by school year and not by calendar year, so it was not merged with the series of the network."
      }
    }
  ]
};
