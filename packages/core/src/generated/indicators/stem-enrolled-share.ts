// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "stem-enrolled-share",
  "name": {
    "nl": "aandeel bètatechnische studenten",
    "en": "share of students in STEM"
  },
  "definition": {
    "nl": "Het deel van alle ingeschreven studenten dat een opleiding in bèta of techniek volgt.",
    "en": "The part of all enrolled students who follow a programme in science or technology (STEM)."
  },
  "unit": {
    "kind": "percent",
    "name": {
      "nl": "procent",
      "en": "percent"
    },
    "singular": {
      "nl": "procent",
      "en": "percent"
    },
    "decimals": 1
  },
  "series": [
    {
      "id": "mbo-sector",
      "name": {
        "nl": "mbo, sector techniek",
        "en": "mbo, sector technology"
      },
      "geo": "NL",
      "level": "mbo",
      "definition": {
        "nl": "Studenten in de sector techniek van het mbo op 1 oktober, als deel van alle mbo-studenten.",
        "en": "Students in the sector technology of vocational education (mbo) on 1 October, as a part of all mbo students."
      },
      "contradicts": [
        "mbo-domains"
      ],
      "remarks": [
        {
          "id": "last-year-assumed-provisional",
          "text": {
            "nl": "Dat 2019/20 voorlopig is, nemen wij aan; de bron zegt het niet.",
            "en": "That 2019/20 is provisional is our assumption; the source does not say so."
          }
        },
        {
          "id": "enrolled-not-graduates",
          "text": {
            "nl": "Geteld zijn ingeschreven studenten, geen afgestudeerden.",
            "en": "Enrolled students were counted, not graduates."
          }
        }
      ],
      "observations": [
        {
          "period": "2015/16",
          "value": 28.002661874162865,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-mbo-ins-2019"
          ],
          "numerator": 132130,
          "denominator": 471848,
          "formula": "100 × numerator ÷ denominator"
        },
        {
          "period": "2016/17",
          "value": 27.46061042116349,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-mbo-ins-2019"
          ],
          "numerator": 131675,
          "denominator": 479505,
          "formula": "100 × numerator ÷ denominator"
        },
        {
          "period": "2017/18",
          "value": 27.182853592876373,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-mbo-ins-2019"
          ],
          "numerator": 131266,
          "denominator": 482900,
          "formula": "100 × numerator ÷ denominator"
        },
        {
          "period": "2018/19",
          "value": 26.951117970796695,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-mbo-ins-2019"
          ],
          "numerator": 132710,
          "denominator": 492410,
          "formula": "100 × numerator ÷ denominator"
        },
        {
          "period": "2019/20",
          "value": 26.706554852232404,
          "status": "P",
          "confidence": "derived",
          "sources": [
            "duo-mbo-ins-2019"
          ],
          "numerator": 134041,
          "denominator": 501903,
          "formula": "100 × numerator ÷ denominator"
        }
      ]
    },
    {
      "id": "mbo-domains",
      "name": {
        "nl": "mbo, acht technische domeinen",
        "en": "mbo, eight technical domains"
      },
      "geo": "NL",
      "level": "mbo",
      "definition": {
        "nl": "Studenten in de acht opleidingsdomeinen die het Techniekpact tot 2018 bètatechnisch noemde, als deel van alle mbo-studenten.",
        "en": "Students in the eight domains that the Techniekpact called science and technology until 2018, as a part of all mbo students."
      },
      "remarks": [
        {
          "id": "last-year-assumed-provisional",
          "text": {
            "nl": "Dat 2019/20 voorlopig is, nemen wij aan; de bron zegt het niet.",
            "en": "That 2019/20 is provisional is our assumption; the source does not say so."
          }
        },
        {
          "id": "enrolled-not-graduates",
          "text": {
            "nl": "Geteld zijn ingeschreven studenten, geen afgestudeerden.",
            "en": "Enrolled students were counted, not graduates."
          }
        }
      ],
      "observations": [
        {
          "period": "2015/16",
          "value": 30.86735558908801,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-mbo-ins-2019"
          ],
          "numerator": 145647,
          "denominator": 471848,
          "formula": "100 × numerator ÷ denominator"
        },
        {
          "period": "2016/17",
          "value": 31.4036349985923,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-mbo-ins-2019"
          ],
          "numerator": 150582,
          "denominator": 479505,
          "formula": "100 × numerator ÷ denominator"
        },
        {
          "period": "2017/18",
          "value": 31.630565334437772,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-mbo-ins-2019"
          ],
          "numerator": 152744,
          "denominator": 482900,
          "formula": "100 × numerator ÷ denominator"
        },
        {
          "period": "2018/19",
          "value": 31.681728640766842,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-mbo-ins-2019"
          ],
          "numerator": 156004,
          "denominator": 492410,
          "formula": "100 × numerator ÷ denominator"
        },
        {
          "period": "2019/20",
          "value": 31.358051256916177,
          "status": "P",
          "confidence": "derived",
          "sources": [
            "duo-mbo-ins-2019"
          ],
          "numerator": 157387,
          "denominator": 501903,
          "formula": "100 × numerator ÷ denominator"
        }
      ]
    },
    {
      "id": "mbo-isced",
      "name": {
        "nl": "mbo, internationale indeling",
        "en": "mbo, international classification"
      },
      "geo": "NL",
      "level": "mbo",
      "definition": {
        "nl": "Studenten in de ISCED-F-richtingen 05, 06 en 07, als deel van alle mbo-studenten met extraneï.",
        "en": "Students in the ISCED-F fields 05, 06 and 07, as a part of all mbo students including external candidates."
      },
      "remarks": [
        {
          "id": "provisional-table",
          "text": {
            "nl": "De bron noemt het cijfer voorlopig.",
            "en": "The source calls the figure provisional."
          }
        }
      ],
      "observations": [
        {
          "period": "2021/22",
          "value": 23.22561660066727,
          "status": "P",
          "flag": "*",
          "confidence": "derived",
          "sources": [
            "cbs-83850"
          ],
          "numerator": 119179,
          "denominator": 513136,
          "formula": "100 × numerator ÷ denominator"
        }
      ]
    },
    {
      "id": "ho-isced",
      "name": {
        "nl": "hbo en wo samen, internationale indeling",
        "en": "all higher education (hbo and wo), international classification"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Studenten in de ISCED-F-richtingen 05, 06 en 07, als deel van alle studenten in het hoger onderwijs.",
        "en": "Students in the ISCED-F fields 05, 06 and 07, as a part of all students in higher education."
      },
      "remarks": [
        {
          "id": "provisional-table",
          "text": {
            "nl": "De bron noemt het cijfer voorlopig.",
            "en": "The source calls the figure provisional."
          }
        }
      ],
      "observations": [
        {
          "period": "2019/20",
          "value": 19.981762284404148,
          "status": "P",
          "flag": "*",
          "confidence": "derived",
          "sources": [
            "cbs-83538-2019"
          ],
          "numerator": 153388,
          "denominator": 767640,
          "formula": "100 × numerator ÷ denominator"
        },
        {
          "period": "2021/22",
          "value": 20.66430413067522,
          "status": "P",
          "flag": "*",
          "confidence": "derived",
          "sources": [
            "cbs-83538-2021"
          ],
          "numerator": 172076,
          "denominator": 832721,
          "formula": "100 × numerator ÷ denominator"
        }
      ]
    }
  ]
};
