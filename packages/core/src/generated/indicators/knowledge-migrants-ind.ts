// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "knowledge-migrants-ind",
  "name": {
    "nl": "kennismigranten volgens de IND",
    "en": "knowledge migrants according to the IND"
  },
  "definition": {
    "nl": "Mensen die volgens de IND als kennismigrant in Nederland werden toegelaten.",
    "en": "People who were admitted to the Netherlands as knowledge migrants (kennismigranten), according to the immigration service IND."
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
      "id": "nrc-2011",
      "name": {
        "nl": "IND, volgens NRC 2011",
        "en": "IND, according to NRC 2011"
      },
      "geo": "NL",
      "level": "labour",
      "definition": {
        "nl": "Mensen die volgens de IND als kennismigrant in Nederland werden toegelaten.",
        "en": "People who were admitted to the Netherlands as knowledge migrants (kennismigranten), according to the immigration service IND."
      },
      "remarks": [
        {
          "id": "other-concept",
          "text": {
            "nl": "Dit is iets anders dan de vergunningen die het CBS telt: dat waren er in 2010 5.530.",
            "en": "This is something other than the permits that Statistics Netherlands counts: those were 5,530 in 2010."
          }
        }
      ],
      "observations": [
        {
          "period": "2008",
          "value": 7000,
          "status": "E",
          "confidence": "second-hand",
          "sources": [
            "nrc-2011-km"
          ]
        },
        {
          "period": "2009",
          "value": 4400,
          "status": "E",
          "confidence": "second-hand",
          "sources": [
            "nrc-2011-km"
          ]
        },
        {
          "period": "2010",
          "value": 4720,
          "status": "E",
          "confidence": "second-hand",
          "sources": [
            "nrc-2011-km"
          ]
        }
      ]
    }
  ]
};
