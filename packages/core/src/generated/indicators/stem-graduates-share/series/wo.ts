// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "wo",
  "name": {
    "nl": "wo",
    "en": "university education (wo)"
  },
  "geo": "NL",
  "level": "wo",
  "definition": {
    "nl": "Diploma's in de CROHO-onderdelen techniek en natuur, als deel van alle wo-diploma's: bachelor, master, postmaster en ongedeelde opleidingen.",
    "en": "Diplomas in the CROHO sectors technology and science, as a part of all university diplomas: bachelor, master, postmaster and undivided programmes."
  },
  "observations": [
    {
      "period": "2014/15",
      "value": 18.507132971361653,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-wo-dipl-2019"
      ],
      "numerator": 13907,
      "denominator": 75144,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2015/16",
      "value": 19.318346436990506,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-wo-dipl-2019"
      ],
      "numerator": 14669,
      "denominator": 75933,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2016/17",
      "value": 19.552055767120635,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-wo-dipl-2019"
      ],
      "numerator": 15146,
      "denominator": 77465,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2017/18",
      "value": 20.98470785821621,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-wo-dipl-2019"
      ],
      "numerator": 16618,
      "denominator": 79191,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2018/19",
      "value": 21.352836750079035,
      "status": "P",
      "confidence": "derived",
      "sources": [
        "duo-wo-dipl-2019"
      ],
      "numerator": 17561,
      "denominator": 82242,
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
