// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "training-companies",
  "name": {
    "nl": "leerbedrijven",
    "en": "companies with work placements"
  },
  "definition": {
    "nl": "Bedrijven die erkend zijn als leerbedrijf voor studenten in het mbo.",
    "en": "Companies that are recognised for work placements of students in vocational education (mbo)."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "leerbedrijven",
      "en": "companies"
    },
    "singular": {
      "nl": "leerbedrijf",
      "en": "company"
    },
    "decimals": 0
  },
  "series": [
    {
      "id": "mbo",
      "name": {
        "nl": "mbo",
        "en": "mbo"
      },
      "geo": "NL",
      "level": "mbo",
      "definition": {
        "nl": "Bedrijven die erkend zijn als leerbedrijf voor studenten in het mbo.",
        "en": "Companies that are recognised for work placements of students in vocational education (mbo)."
      },
      "breaks": [
        {
          "period": "2015/16",
          "reason": {
            "nl": "In 2015/16 ging het register naar één plek en verdwenen dubbele tellingen.",
            "en": "In 2015/16 the register was brought together in one place and double counts disappeared."
          }
        }
      ],
      "observations": [
        {
          "period": "2013/14",
          "value": 104325,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-techniekpact"
          ]
        },
        {
          "period": "2014/15",
          "value": 105878,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-techniekpact"
          ]
        },
        {
          "period": "2015/16",
          "value": 88212,
          "status": "B",
          "confidence": "seen",
          "sources": [
            "bib-techniekpact"
          ]
        },
        {
          "period": "2016/17",
          "value": 87924,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-techniekpact"
          ]
        },
        {
          "period": "2017/18",
          "value": 91329,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "bib-techniekpact"
          ]
        }
      ]
    }
  ]
};
