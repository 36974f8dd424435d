// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "ppp-institutions",
  "name": {
    "nl": "onderwijsinstellingen die meedoen met de centra",
    "en": "institutions taking part in the centres"
  },
  "definition": {
    "nl": "Hogescholen en mbo-instellingen die meedoen met een publiek-private samenwerking van Katapult.",
    "en": "Universities of applied sciences and mbo institutions that take part in a public-private partnership of Katapult."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "instellingen",
      "en": "institutions"
    },
    "singular": {
      "nl": "instelling",
      "en": "institution"
    },
    "decimals": 0
  },
  "series": [
    {
      "id": "all",
      "name": {
        "nl": "hbo en mbo samen",
        "en": "hbo and mbo together"
      },
      "geo": "NL",
      "level": "mbo+hbo",
      "definition": {
        "nl": "Hogescholen en mbo-instellingen samen.",
        "en": "Universities of applied sciences and mbo institutions together."
      },
      "observations": [
        {
          "period": "2016",
          "value": 83,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "pbt-2016-11"
          ]
        }
      ]
    },
    {
      "id": "hbo",
      "name": {
        "nl": "hogescholen",
        "en": "universities of applied sciences"
      },
      "geo": "NL",
      "level": "hbo",
      "definition": {
        "nl": "Hogescholen.",
        "en": "Universities of applied sciences."
      },
      "remarks": [
        {
          "id": "year-not-explicit",
          "text": {
            "nl": "De bron zegt niet bij welk jaar het aantal hoort; het past bij het totaal van 2016.",
            "en": "The source does not say to which year the number belongs; it fits the total of 2016."
          }
        }
      ],
      "observations": [
        {
          "period": "2016",
          "value": 24,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "katapult-waarom"
          ]
        }
      ]
    },
    {
      "id": "mbo",
      "name": {
        "nl": "mbo-instellingen",
        "en": "mbo institutions"
      },
      "geo": "NL",
      "level": "mbo",
      "definition": {
        "nl": "Instellingen voor middelbaar beroepsonderwijs.",
        "en": "Institutions for vocational education (mbo)."
      },
      "remarks": [
        {
          "id": "year-not-explicit",
          "text": {
            "nl": "De bron zegt niet bij welk jaar het aantal hoort; het past bij het totaal van 2016.",
            "en": "The source does not say to which year the number belongs; it fits the total of 2016."
          }
        }
      ],
      "observations": [
        {
          "period": "2016",
          "value": 59,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "katapult-waarom"
          ]
        }
      ]
    }
  ]
};
