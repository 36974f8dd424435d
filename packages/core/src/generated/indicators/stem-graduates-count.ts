// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "stem-graduates-count",
  "name": {
    "nl": "bètatechnische diploma's",
    "en": "STEM diplomas"
  },
  "definition": {
    "nl": "Diploma's die in een schooljaar in bèta of techniek zijn gehaald.",
    "en": "Diplomas that were obtained in science or technology (STEM) in a school year."
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
        "nl": "Diploma's in het CROHO-onderdeel techniek: associate degree, bachelor en master.",
        "en": "Diplomas in the CROHO sector technology: associate degree, bachelor and master."
      },
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
      ],
      "observations": [
        {
          "period": "2014/15",
          "value": 11054,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-hbo-dipl-2019"
          ],
          "formula": "stem-graduates-share/hbo.numerator"
        },
        {
          "period": "2015/16",
          "value": 11740,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-hbo-dipl-2019"
          ],
          "formula": "stem-graduates-share/hbo.numerator"
        },
        {
          "period": "2016/17",
          "value": 12493,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-hbo-dipl-2019"
          ],
          "formula": "stem-graduates-share/hbo.numerator"
        },
        {
          "period": "2017/18",
          "value": 13251,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-hbo-dipl-2019"
          ],
          "formula": "stem-graduates-share/hbo.numerator"
        },
        {
          "period": "2018/19",
          "value": 13819,
          "status": "P",
          "confidence": "derived",
          "sources": [
            "duo-hbo-dipl-2019"
          ],
          "formula": "stem-graduates-share/hbo.numerator"
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
        "nl": "Bachelordiploma's in de CROHO-onderdelen techniek en natuur.",
        "en": "Bachelor diplomas in the CROHO sectors technology and science."
      },
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
      ],
      "observations": [
        {
          "period": "2014/15",
          "value": 6732,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-bachelor.numerator"
        },
        {
          "period": "2015/16",
          "value": 6778,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-bachelor.numerator"
        },
        {
          "period": "2016/17",
          "value": 6934,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-bachelor.numerator"
        },
        {
          "period": "2017/18",
          "value": 7582,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-bachelor.numerator"
        },
        {
          "period": "2018/19",
          "value": 7829,
          "status": "P",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-bachelor.numerator"
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
        "nl": "Masterdiploma's in de CROHO-onderdelen techniek en natuur.",
        "en": "Master diplomas in the CROHO sectors technology and science."
      },
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
      ],
      "observations": [
        {
          "period": "2014/15",
          "value": 7175,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-master.numerator"
        },
        {
          "period": "2015/16",
          "value": 7891,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-master.numerator"
        },
        {
          "period": "2016/17",
          "value": 8212,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-master.numerator"
        },
        {
          "period": "2017/18",
          "value": 9036,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-master.numerator"
        },
        {
          "period": "2018/19",
          "value": 9732,
          "status": "P",
          "confidence": "derived",
          "sources": [
            "duo-wo-dipl-2019"
          ],
          "formula": "stem-graduates-share/wo-master.numerator"
        }
      ]
    },
    {
      "id": "hbo-dub-2014",
      "name": {
        "nl": "hbo, volgens PBT 2014",
        "en": "higher professional education (hbo), according to PBT 2014"
      },
      "geo": "NL",
      "level": "hbo",
      "definition": {
        "nl": "Bètatechnische hbo-diploma's volgens PBT, zoals DUB ze in 2014 weergaf.",
        "en": "hbo diplomas in science and technology according to PBT, as DUB reported them in 2014."
      },
      "remarks": [
        {
          "id": "other-definition",
          "text": {
            "nl": "PBT gebruikt een andere definitie van bètatechniek dan de reeksen met cijfers van DUO.",
            "en": "PBT uses another definition of science and technology than the series with figures of DUO."
          }
        }
      ],
      "observations": [
        {
          "period": "2002",
          "value": 11851,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "dub-2014-tp"
          ]
        },
        {
          "period": "2013",
          "value": 10719,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "dub-2014-tp"
          ],
          "note": "The article of 2014 speaks of the past year."
        }
      ]
    },
    {
      "id": "wo-dub-2014",
      "name": {
        "nl": "wo, volgens PBT 2014",
        "en": "university education (wo), according to PBT 2014"
      },
      "geo": "NL",
      "level": "wo",
      "definition": {
        "nl": "Bètatechnische wo-diploma's volgens PBT, zoals DUB ze in 2014 weergaf.",
        "en": "wo diplomas in science and technology according to PBT, as DUB reported them in 2014."
      },
      "remarks": [
        {
          "id": "other-definition",
          "text": {
            "nl": "PBT gebruikt een andere definitie van bètatechniek dan de reeksen met cijfers van DUO.",
            "en": "PBT uses another definition of science and technology than the series with figures of DUO."
          }
        }
      ],
      "observations": [
        {
          "period": "2002",
          "value": 5745,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "dub-2014-tp"
          ]
        },
        {
          "period": "2013",
          "value": 8111,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "dub-2014-tp"
          ]
        }
      ]
    }
  ]
};
