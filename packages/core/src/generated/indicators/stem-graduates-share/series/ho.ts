// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "ho",
  "name": {
    "nl": "hbo en wo samen",
    "en": "all higher education (hbo and wo)"
  },
  "geo": "NL",
  "level": "ho",
  "definition": {
    "nl": "Diploma's in het CROHO-onderdeel techniek (hbo) en de CROHO-onderdelen techniek en natuur (wo), als deel van alle diploma's in hbo en wo. CROHO is het register van opleidingen.",
    "en": "Diplomas in the CROHO sector technology (higher professional education, hbo) and the CROHO sectors technology and science (university education, wo), as a part of all diplomas in hbo and wo. CROHO is the Dutch register of programmes."
  },
  "observations": [
    {
      "period": "2014/15",
      "value": 17.269626462428306,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-hbo-dipl-2019",
        "duo-wo-dipl-2019"
      ],
      "numerator": 24961,
      "denominator": 144537,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2015/16",
      "value": 17.98328941186084,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-hbo-dipl-2019",
        "duo-wo-dipl-2019"
      ],
      "numerator": 26409,
      "denominator": 146853,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2016/17",
      "value": 18.252961920989023,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-hbo-dipl-2019",
        "duo-wo-dipl-2019"
      ],
      "numerator": 27639,
      "denominator": 151422,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2017/18",
      "value": 19.214662043499796,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "duo-hbo-dipl-2019",
        "duo-wo-dipl-2019"
      ],
      "numerator": 29869,
      "denominator": 155449,
      "formula": "100 × numerator ÷ denominator"
    },
    {
      "period": "2018/19",
      "value": 20.03997777593287,
      "status": "P",
      "confidence": "derived",
      "sources": [
        "duo-hbo-dipl-2019",
        "duo-wo-dipl-2019"
      ],
      "numerator": 31380,
      "denominator": 156587,
      "formula": "100 × numerator ÷ denominator"
    }
  ],
  "remarks": [
    {
      "id": "no-mbo",
      "text": {
        "nl": "Zonder mbo: een officiële reeks van alle niveaus samen is niet gevonden.",
        "en": "Without vocational education (mbo): no official series of all levels together was found."
      }
    },
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
