// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "stayers-five-years",
  "name": {
    "nl": "afgestudeerden die na vijf jaar nog in Nederland wonen",
    "en": "graduates still living in the Netherlands after five years"
  },
  "definition": {
    "nl": "Internationale afgestudeerden die vijf jaar na het diploma in Nederland wonen.",
    "en": "International graduates who live in the Netherlands five years after graduation."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "afgestudeerden",
      "en": "graduates"
    },
    "singular": {
      "nl": "afgestudeerde",
      "en": "graduate"
    },
    "decimals": 0
  },
  "series": [
    {
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
      "remarks": [
        {
          "id": "different-studies",
          "text": {
            "nl": "De onderzoeken volgen verschillende groepen, dus een verschil tussen de cijfers is geen trend.",
            "en": "The studies follow different groups, so a difference between the figures is not a trend."
          }
        }
      ],
      "observations": [
        {
          "period": "2006/07",
          "value": 2610,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "nuffic-stay-2018"
          ]
        },
        {
          "period": "2012/13",
          "value": 3515,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "nuffic-stay-2018"
          ]
        }
      ]
    },
    {
      "id": "nuffic-2022",
      "name": {
        "nl": "Nuffic 2022, tien afstudeerjaren samen",
        "en": "Nuffic 2022, ten years of graduation together"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Afgestudeerden van de schooljaren 2006/07 tot en met 2015/16 samen.",
        "en": "Graduates of the school years 2006/07 to 2015/16 together."
      },
      "remarks": [
        {
          "id": "different-studies",
          "text": {
            "nl": "De onderzoeken volgen verschillende groepen, dus een verschil tussen de cijfers is geen trend.",
            "en": "The studies follow different groups, so a difference between the figures is not a trend."
          }
        }
      ],
      "observations": [
        {
          "period": "2015/16",
          "from": "2006/07",
          "value": 33500,
          "status": "E",
          "confidence": "seen",
          "sources": [
            "nuffic-stay-2022"
          ]
        }
      ]
    }
  ]
};
