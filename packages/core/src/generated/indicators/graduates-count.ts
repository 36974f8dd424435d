// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "graduates-count",
  "name": {
    "nl": "diploma's",
    "en": "diplomas"
  },
  "definition": {
    "nl": "Alle diploma's die in een schooljaar zijn gehaald.",
    "en": "All diplomas that were obtained in a school year."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "diploma's",
      "en": "diplomas"
    },
    "singular": {
      "nl": "diploma",
      "en": "diploma"
    },
    "decimals": 0
  },
  "series": [
    {
      "id": "hbo",
      "name": {
        "nl": "hbo",
        "en": "higher professional education (hbo)"
      },
      "geo": "NL",
      "level": "hbo",
      "definition": {
        "nl": "Alle hbo-diploma's: associate degree, bachelor en master.",
        "en": "All diplomas in higher professional education: associate degree, bachelor and master."
      },
      "remarks": [
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
      ],
      "observations": [
        {
          "period": "2014/15",
          "value": 69393,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-hbo-dipl-2019"
          ],
          "formula": "stem-graduates-share/hbo.denominator"
        },
        {
          "period": "2015/16",
          "value": 70920,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-hbo-dipl-2019"
          ],
          "formula": "stem-graduates-share/hbo.denominator"
        },
        {
          "period": "2016/17",
          "value": 73957,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-hbo-dipl-2019"
          ],
          "formula": "stem-graduates-share/hbo.denominator"
        },
        {
          "period": "2017/18",
          "value": 76258,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-hbo-dipl-2019"
          ],
          "formula": "stem-graduates-share/hbo.denominator"
        },
        {
          "period": "2018/19",
          "value": 74345,
          "status": "P",
          "confidence": "derived",
          "sources": [
            "duo-hbo-dipl-2019"
          ],
          "formula": "stem-graduates-share/hbo.denominator"
        }
      ]
    },
    {
      "id": "wo-bachelor",
      "name": {
        "nl": "wo-bachelor",
        "en": "university bachelor"
      },
      "geo": "NL",
      "level": "wo-bachelor",
      "definition": {
        "nl": "Alle bachelordiploma's in het wo.",
        "en": "All university bachelor diplomas."
      },
      "remarks": [
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
      ],
      "observations": [
        {
          "period": "2014/15",
          "value": 34663,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-bachelor.denominator"
        },
        {
          "period": "2015/16",
          "value": 34441,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-bachelor.denominator"
        },
        {
          "period": "2016/17",
          "value": 35040,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-bachelor.denominator"
        },
        {
          "period": "2017/18",
          "value": 35084,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-bachelor.denominator"
        },
        {
          "period": "2018/19",
          "value": 36369,
          "status": "P",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-bachelor.denominator"
        }
      ]
    },
    {
      "id": "wo-master",
      "name": {
        "nl": "wo-master",
        "en": "university master"
      },
      "geo": "NL",
      "level": "wo-master",
      "definition": {
        "nl": "Alle masterdiploma's in het wo.",
        "en": "All university master diplomas."
      },
      "remarks": [
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
      ],
      "observations": [
        {
          "period": "2014/15",
          "value": 39160,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-master.denominator"
        },
        {
          "period": "2015/16",
          "value": 40358,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-master.denominator"
        },
        {
          "period": "2016/17",
          "value": 41515,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-master.denominator"
        },
        {
          "period": "2017/18",
          "value": 43286,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-master.denominator"
        },
        {
          "period": "2018/19",
          "value": 45126,
          "status": "P",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-master.denominator"
        }
      ]
    }
  ]
};
