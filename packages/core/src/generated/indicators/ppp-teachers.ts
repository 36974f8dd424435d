// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "ppp-teachers",
  "name": {
    "nl": "docenten die meedoen met de centra",
    "en": "teachers taking part in the centres"
  },
  "definition": {
    "nl": "Docenten die werken in de publiek-private samenwerkingen van Katapult.",
    "en": "Teachers who work in the public-private partnerships of Katapult."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "docenten",
      "en": "teachers"
    },
    "singular": {
      "nl": "docent",
      "en": "teacher"
    },
    "decimals": 0
  },
  "series": [
    {
      "id": "katapult-network",
      "name": {
        "nl": "netwerk Katapult",
        "en": "Katapult network"
      },
      "geo": "NL",
      "level": "mbo+hbo",
      "definition": {
        "nl": "Publiek-private samenwerkingen van onderwijs en bedrijven in het netwerk Katapult: CoE (hbo), CIV en andere in het mbo. Het bereik wordt in de loop van de jaren groter.",
        "en": "Public-private partnerships of education and companies in the Katapult network: CoE (hbo), CIV and others in vocational education (mbo). The scope grows over the years."
      },
      "observations": [
        {
          "period": "2016",
          "value": 4000,
          "status": "E",
          "confidence": "seen",
          "sources": [
            "pbt-2016-11"
          ],
          "note": "The source says nearly 4,000."
        },
        {
          "period": "2021",
          "value": 8000,
          "status": "E",
          "confidence": "seen",
          "sources": [
            "katapult-impact-2021"
          ]
        }
      ]
    }
  ]
};
