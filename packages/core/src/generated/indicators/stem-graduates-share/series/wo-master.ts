// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "wo-master",
  "name": {
    "nl": "wo-master",
    "en": "university master"
  },
  "geo": "NL",
  "level": "wo-master",
  "definition": {
    "nl": "Masterdiploma's in de CROHO-onderdelen techniek en natuur, als deel van alle masterdiploma's in het wo.",
    "en": "Master diplomas in the CROHO sectors technology and science, as a part of all university master diplomas."
  },
  "observations": [
    {
      "period": "2014/15",
      "value": 18.32226762002043,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-wo-dipl-2019"
      ],
      "numerator": 7175,
      "denominator": 39160,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2015/16",
      "value": 19.552505079538133,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-wo-dipl-2019"
      ],
      "numerator": 7891,
      "denominator": 40358,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2016/17",
      "value": 19.780802119715766,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-wo-dipl-2019"
      ],
      "numerator": 8212,
      "denominator": 41515,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2017/18",
      "value": 20.87510973524927,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-wo-dipl-2019"
      ],
      "numerator": 9036,
      "denominator": 43286,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2018/19",
      "value": 21.566281079643666,
      "status": "P",
      "confidence": "derived",
      "sources": [
        "duo-wo-dipl-2019"
      ],
      "numerator": 9732,
      "denominator": 45126,
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
