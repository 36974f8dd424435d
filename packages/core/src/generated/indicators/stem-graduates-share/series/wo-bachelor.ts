// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "wo-bachelor",
  "name": {
    "nl": "wo-bachelor",
    "en": "university bachelor"
  },
  "geo": "NL",
  "level": "wo-bachelor",
  "definition": {
    "nl": "Bachelordiploma's in de CROHO-onderdelen techniek en natuur, als deel van alle bachelordiploma's in het wo.",
    "en": "Bachelor diplomas in the CROHO sectors technology and science, as a part of all university bachelor diplomas."
  },
  "observations": [
    {
      "period": "2014/15",
      "value": 19.421284943599805,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-wo-dipl-2019"
      ],
      "numerator": 6732,
      "denominator": 34663,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2015/16",
      "value": 19.68003251938097,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-wo-dipl-2019"
      ],
      "numerator": 6778,
      "denominator": 34441,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2016/17",
      "value": 19.788812785388128,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-wo-dipl-2019"
      ],
      "numerator": 6934,
      "denominator": 35040,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2017/18",
      "value": 21.610990765021093,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-wo-dipl-2019"
      ],
      "numerator": 7582,
      "denominator": 35084,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2018/19",
      "value": 21.526574830212542,
      "status": "P",
      "confidence": "derived",
      "sources": [
        "duo-wo-dipl-2019"
      ],
      "numerator": 7829,
      "denominator": 36369,
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
