// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "technical-workers",
  "name": {
    "nl": "mensen met technisch werk",
    "en": "people with technical work"
  },
  "definition": {
    "nl": "Mensen die in Nederland in een technisch beroep werken.",
    "en": "People who work in a technical occupation in the Netherlands."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "mensen",
      "en": "people"
    },
    "singular": {
      "nl": "mens",
      "en": "person"
    },
    "decimals": 0
  },
  "series": [
    {
      "id": "policy-overview-2018",
      "name": {
        "nl": "Bedrijvenbeleid in beeld 2018",
        "en": "Bedrijvenbeleid in beeld 2018"
      },
      "geo": "NL",
      "level": "labour",
      "definition": {
        "nl": "Het aantal technici, zoals het beleidsoverzicht van 2018 het geeft.",
        "en": "The number of technical workers, as the policy overview of 2018 gives it."
      },
      "observations": [
        {
          "period": "2017-12",
          "value": 1488000,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-techniekpact"
          ]
        }
      ]
    },
    {
      "id": "edition-2021",
      "name": {
        "nl": "Monitor Techniekpact, editie 2021",
        "en": "Techniekpact monitor, edition 2021"
      },
      "geo": "NL",
      "level": "labour",
      "definition": {
        "nl": "Het aantal technici volgens de editie van 2021.",
        "en": "The number of technical workers according to the edition of 2021."
      },
      "observations": [
        {
          "period": "2013",
          "value": 1395000,
          "status": "E",
          "confidence": "derived",
          "sources": [
            "tpm-2021"
          ],
          "formula": "@2020 - 178000"
        },
        {
          "period": "2020",
          "value": 1573000,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "tpm-2021"
          ]
        }
      ]
    }
  ]
};
