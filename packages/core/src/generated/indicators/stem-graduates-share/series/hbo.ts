// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "hbo",
  "name": {
    "nl": "hbo",
    "en": "higher professional education (hbo)"
  },
  "geo": "NL",
  "level": "hbo",
  "definition": {
    "nl": "Diploma's in het CROHO-onderdeel techniek, als deel van alle hbo-diploma's (associate degree, bachelor en master).",
    "en": "Diplomas in the CROHO sector technology, as a part of all diplomas in higher professional education (associate degree, bachelor and master)."
  },
  "observations": [
    {
      "period": "2014/15",
      "value": 15.929560618506189,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-hbo-dipl-2019"
      ],
      "numerator": 11054,
      "denominator": 69393,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2015/16",
      "value": 16.553863508178228,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-hbo-dipl-2019"
      ],
      "numerator": 11740,
      "denominator": 70920,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2016/17",
      "value": 16.89224819827738,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-hbo-dipl-2019"
      ],
      "numerator": 12493,
      "denominator": 73957,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2017/18",
      "value": 17.376537543601984,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-hbo-dipl-2019"
      ],
      "numerator": 13251,
      "denominator": 76258,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2018/19",
      "value": 18.587665613020377,
      "status": "P",
      "confidence": "derived",
      "sources": [
        "duo-hbo-dipl-2019"
      ],
      "numerator": 13819,
      "denominator": 74345,
      "formula": "100 × numerator ÷ denominator"
    }
  ],
  "remarks": [
    {
      "id": "sectors-only",
      "text": {
        "nl": "Alleen opleidingen in de sectoren techniek en natuur tellen mee; het Techniekpact telt meer opleidingen mee.",
        "en": "Only programmes in the sectors technology and science count; the Techniekpact counts more programmes."
      }
    },
    {
      "id": "diplomas-not-persons",
      "text": {
        "nl": "Geteld zijn diploma's, geen personen: wie er twee haalt, telt twee keer.",
        "en": "Diplomas were counted, not persons: someone with two diplomas counts twice."
      }
    },
    {
      "id": "last-year-assumed-provisional",
      "text": {
        "nl": "Dat 2018/19 voorlopig is, nemen wij aan; de bron zegt het niet.",
        "en": "That 2018/19 is provisional is our assumption; the source does not say so."
      }
    }
  ]
};
