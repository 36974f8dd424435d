// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "adult-learning-four-weeks",
  "name": {
    "nl": "volwassenen die leren (vier weken)",
    "en": "adults in learning (four weeks)"
  },
  "definition": {
    "nl": "Het deel van de mensen van 25 tot 65 jaar dat in de vier weken voor het onderzoek onderwijs of een cursus volgde.",
    "en": "The part of the people aged 25 to 64 who took part in education or training in the four weeks before the survey."
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
      "id": "nl",
      "name": {
        "nl": "Nederland (2020, cijfers tot 2019)",
        "en": "Netherlands (2020, data to 2019)"
      },
      "geo": "NL",
      "level": "25-64",
      "definition": {
        "nl": "Mensen van 25 tot 65 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 25 to 64 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "vintage": "2020 (data to 2019)",
      "breaks": [
        {
          "period": "2013",
          "reason": {
            "nl": "OCW meldt in een eerdere uitgave een breuk in de meetmethode.",
            "en": "OCW reports a break in the method of measurement in an earlier edition."
          }
        }
      ],
      "observations": [
        {
          "period": "2010",
          "value": 17,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2011",
          "value": 17.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2012",
          "value": 16.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2013",
          "value": 17.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2014",
          "value": 18.3,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2015",
          "value": 18.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2016",
          "value": 18.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2017",
          "value": 19.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2018",
          "value": 19.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2019",
          "value": 19.5,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        }
      ]
    },
    {
      "id": "eu28",
      "name": {
        "nl": "Europese Unie van 28 (2020, cijfers tot 2019)",
        "en": "European Union of 28 (2020, data to 2019)"
      },
      "geo": "EU28",
      "level": "25-64",
      "definition": {
        "nl": "Mensen van 25 tot 65 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 25 to 64 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "vintage": "2020 (data to 2019)",
      "breaks": [
        {
          "period": "2013",
          "reason": {
            "nl": "OCW meldt in een eerdere uitgave een breuk in de meetmethode.",
            "en": "OCW reports a break in the method of measurement in an earlier edition."
          }
        }
      ],
      "observations": [
        {
          "period": "2010",
          "value": 9.3,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2011",
          "value": 9.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2012",
          "value": 9.2,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2013",
          "value": 10.7,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2014",
          "value": 10.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2015",
          "value": 10.7,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2016",
          "value": 10.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2017",
          "value": 10.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2018",
          "value": 11.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        },
        {
          "period": "2019",
          "value": 11.3,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        }
      ]
    },
    {
      "id": "nl-2018",
      "name": {
        "nl": "Nederland (2018, cijfers tot 2016)",
        "en": "Netherlands (2018, data to 2016)"
      },
      "geo": "NL",
      "level": "25-64",
      "definition": {
        "nl": "Mensen van 25 tot 65 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 25 to 64 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "vintage": "2018 (data to 2016)",
      "breaks": [
        {
          "period": "2010",
          "reason": {
            "nl": "De bron meldt een breuk in de meetmethode.",
            "en": "The source reports a break in the method of measurement."
          }
        },
        {
          "period": "2013",
          "reason": {
            "nl": "De bron meldt een breuk in de meetmethode.",
            "en": "The source reports a break in the method of measurement."
          }
        }
      ],
      "observations": [
        {
          "period": "2007",
          "value": 17,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2008",
          "value": 17.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2009",
          "value": 17.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2010",
          "value": 17,
          "status": "B",
          "flag": "*",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2011",
          "value": 17.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2012",
          "value": 16.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2013",
          "value": 17.9,
          "status": "B",
          "flag": "*",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2014",
          "value": 18.3,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2015",
          "value": 18.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2016",
          "value": 18.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        }
      ]
    },
    {
      "id": "eu28-2018",
      "name": {
        "nl": "Europese Unie van 28 (2018, cijfers tot 2016)",
        "en": "European Union of 28 (2018, data to 2016)"
      },
      "geo": "EU28",
      "level": "25-64",
      "definition": {
        "nl": "Mensen van 25 tot 65 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 25 to 64 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "vintage": "2018 (data to 2016)",
      "breaks": [
        {
          "period": "2010",
          "reason": {
            "nl": "De bron meldt een breuk in de meetmethode.",
            "en": "The source reports a break in the method of measurement."
          }
        },
        {
          "period": "2013",
          "reason": {
            "nl": "De bron meldt een breuk in de meetmethode.",
            "en": "The source reports a break in the method of measurement."
          }
        }
      ],
      "observations": [
        {
          "period": "2007",
          "value": 9.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2008",
          "value": 9.5,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2009",
          "value": 9.5,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2010",
          "value": 9.3,
          "status": "B",
          "flag": "*",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2011",
          "value": 9.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2012",
          "value": 9.2,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2013",
          "value": 10.7,
          "status": "B",
          "flag": "*",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2014",
          "value": 10.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2015",
          "value": 10.7,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        },
        {
          "period": "2016",
          "value": 10.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "ocw-llo-2018"
          ]
        }
      ]
    },
    {
      "id": "nl-cbs-2018",
      "name": {
        "nl": "Nederland (CBS 2018)",
        "en": "Netherlands (Statistics Netherlands 2018)"
      },
      "geo": "NL",
      "level": "25-64",
      "definition": {
        "nl": "Mensen van 25 tot 65 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 25 to 64 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "vintage": "2018-11",
      "breaks": [
        {
          "period": "2017",
          "reason": {
            "nl": "Tussen 2006 en 2017 veranderde de meetmethode, in 2010 en 2013.",
            "en": "Between 2006 and 2017 the method of measurement changed, in 2010 and 2013."
          }
        }
      ],
      "remarks": [
        {
          "id": "four-years-seen",
          "text": {
            "nl": "De bron heeft meer jaren; gezien zijn deze vier. Tussen 2006 en 2017 liggen breuken in de meetmethode.",
            "en": "The source has more years; these four were seen. There are breaks in the method of measurement between 2006 and 2017."
          }
        }
      ],
      "observations": [
        {
          "period": "2004",
          "value": 16.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "cbs-llo-2018"
          ]
        },
        {
          "period": "2005",
          "value": 15.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "cbs-llo-2018"
          ]
        },
        {
          "period": "2006",
          "value": 15.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "cbs-llo-2018"
          ]
        },
        {
          "period": "2017",
          "value": 19.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "cbs-llo-2018"
          ]
        }
      ]
    },
    {
      "id": "eu28-cbs-2018",
      "name": {
        "nl": "Europese Unie van 28 (CBS 2018)",
        "en": "European Union of 28 (Statistics Netherlands 2018)"
      },
      "geo": "EU28",
      "level": "25-64",
      "definition": {
        "nl": "Mensen van 25 tot 65 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 25 to 64 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "vintage": "2018-11",
      "breaks": [
        {
          "period": "2017",
          "reason": {
            "nl": "Tussen 2006 en 2017 veranderde de meetmethode, in 2010 en 2013.",
            "en": "Between 2006 and 2017 the method of measurement changed, in 2010 and 2013."
          }
        }
      ],
      "observations": [
        {
          "period": "2004",
          "value": 9.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "cbs-llo-2018"
          ]
        },
        {
          "period": "2005",
          "value": 9.6,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "cbs-llo-2018"
          ]
        },
        {
          "period": "2006",
          "value": 9.6,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "cbs-llo-2018"
          ]
        },
        {
          "period": "2017",
          "value": 10.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "cbs-llo-2018"
          ]
        }
      ]
    },
    {
      "id": "nl-monitor-2014",
      "name": {
        "nl": "Nederland (Europese Commissie 2014)",
        "en": "Netherlands (European Commission 2014)"
      },
      "geo": "NL",
      "level": "25-64",
      "definition": {
        "nl": "Mensen van 25 tot 65 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 25 to 64 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "vintage": "2014",
      "contradicts": [
        "nl",
        "nl-2018"
      ],
      "remarks": [
        {
          "id": "early-edition",
          "text": {
            "nl": "Een vroege uitgave; latere uitgaven geven andere waarden voor dezelfde jaren.",
            "en": "An early edition; later ones give other values for the same years."
          }
        }
      ],
      "observations": [
        {
          "period": "2010",
          "value": 16.6,
          "status": "P",
          "confidence": "seen",
          "sources": [
            "ec-etm-2014"
          ]
        },
        {
          "period": "2013",
          "value": 17.4,
          "status": "P",
          "confidence": "seen",
          "sources": [
            "ec-etm-2014"
          ]
        }
      ]
    },
    {
      "id": "eu28-monitor-2014",
      "name": {
        "nl": "Europese Unie van 28 (Europese Commissie 2014)",
        "en": "European Union of 28 (European Commission 2014)"
      },
      "geo": "EU28",
      "level": "25-64",
      "definition": {
        "nl": "Mensen van 25 tot 65 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 25 to 64 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "vintage": "2014",
      "contradicts": [
        "eu28",
        "eu28-2018"
      ],
      "remarks": [
        {
          "id": "early-edition",
          "text": {
            "nl": "Een vroege uitgave; latere uitgaven geven andere waarden voor dezelfde jaren.",
            "en": "An early edition; later ones give other values for the same years."
          }
        }
      ],
      "observations": [
        {
          "period": "2010",
          "value": 9.1,
          "status": "P",
          "confidence": "seen",
          "sources": [
            "ec-etm-2014"
          ]
        },
        {
          "period": "2013",
          "value": 10.5,
          "status": "P",
          "confidence": "seen",
          "sources": [
            "ec-etm-2014"
          ]
        }
      ]
    },
    {
      "id": "nl-cedefop-2016",
      "name": {
        "nl": "Nederland (Cedefop 2016)",
        "en": "Netherlands (Cedefop 2016)"
      },
      "geo": "NL",
      "level": "25-64",
      "definition": {
        "nl": "Mensen van 25 tot 65 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 25 to 64 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "vintage": "2016",
      "contradicts": [
        "nl",
        "nl-2018"
      ],
      "observations": [
        {
          "period": "2014",
          "value": 18,
          "status": "E",
          "confidence": "second-hand",
          "sources": [
            "cedefop-llo-2016"
          ],
          "note": "The source says nearly 18."
        }
      ]
    },
    {
      "id": "nl-july-2021",
      "name": {
        "nl": "Nederland (Eurostat, juli 2021)",
        "en": "Netherlands (Eurostat, July 2021)"
      },
      "geo": "NL",
      "level": "25-64",
      "definition": {
        "nl": "Mensen van 25 tot 65 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 25 to 64 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "vintage": "2021-07-09",
      "observations": [
        {
          "period": "2020",
          "value": 18.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "lll-lu-2021"
          ]
        }
      ]
    },
    {
      "id": "eu27-july-2021",
      "name": {
        "nl": "Europese Unie van 27 (Eurostat, juli 2021)",
        "en": "European Union of 27 (Eurostat, July 2021)"
      },
      "geo": "EU27_2020",
      "level": "25-64",
      "definition": {
        "nl": "Mensen van 25 tot 65 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 25 to 64 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "vintage": "2021-07-09",
      "breaks": [
        {
          "period": "2013",
          "reason": {
            "nl": "OCW meldt voor de EU een breuk in de meetmethode in 2013; tussen 2010 en 2019 is hier geen ander jaar gezien.",
            "en": "OCW reports a break in the method of measurement for the EU in 2013; no other year between 2010 and 2019 was seen here."
          }
        }
      ],
      "observations": [
        {
          "period": "2010",
          "value": 7.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "lll-lu-2021"
          ]
        },
        {
          "period": "2019",
          "value": 10.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "lll-lu-2021"
          ]
        },
        {
          "period": "2020",
          "value": 9.2,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "lll-lu-2021"
          ]
        }
      ]
    },
    {
      "id": "eu27-may-2023",
      "name": {
        "nl": "Europese Unie van 27 (Eurostat, mei 2023)",
        "en": "European Union of 27 (Eurostat, May 2023)"
      },
      "geo": "EU27_2020",
      "level": "25-64",
      "definition": {
        "nl": "Mensen van 25 tot 65 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 25 to 64 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "vintage": "2023-05",
      "breaks": [
        {
          "period": "2021",
          "reason": {
            "nl": "Vanaf 2021 meet een nieuwe enquête; cijfers van daarna zijn niet te vergelijken met die van ervoor.",
            "en": "From 2021 a new survey measures; figures after it cannot be compared with those before."
          }
        }
      ],
      "contradicts": [
        "eu27-july-2021"
      ],
      "observations": [
        {
          "period": "2020",
          "value": 9.1,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "eurostat-se-2023"
          ],
          "formula": "@2022 - 2.8"
        },
        {
          "period": "2022",
          "value": 11.9,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "eurostat-se-2023"
          ]
        }
      ]
    },
    {
      "id": "nl-trading-economics-2025",
      "name": {
        "nl": "Nederland (Trading Economics 2025)",
        "en": "Netherlands (Trading Economics 2025)"
      },
      "geo": "NL",
      "level": "25-64",
      "definition": {
        "nl": "Mensen van 25 tot 65 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 25 to 64 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "vintage": "2025-09",
      "remarks": [
        {
          "id": "new-survey-2021",
          "text": {
            "nl": "Vanaf 2021 meet een nieuwe enquête; cijfers van daarna zijn niet te vergelijken met die van ervoor.",
            "en": "From 2021 a new survey measures; figures after it cannot be compared with those before."
          }
        }
      ],
      "observations": [
        {
          "period": "2023",
          "value": 26.4,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "te-llo"
          ],
          "note": "The source calls it the previous value; the year was inferred."
        },
        {
          "period": "2024",
          "value": 26.5,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "te-llo"
          ]
        }
      ]
    },
    {
      "id": "eu27-trading-economics-2025",
      "name": {
        "nl": "Europese Unie van 27 (Trading Economics 2025)",
        "en": "European Union of 27 (Trading Economics 2025)"
      },
      "geo": "EU27_2020",
      "level": "25-64",
      "definition": {
        "nl": "Mensen van 25 tot 65 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 25 to 64 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "vintage": "2025-09",
      "remarks": [
        {
          "id": "new-survey-2021",
          "text": {
            "nl": "Vanaf 2021 meet een nieuwe enquête; cijfers van daarna zijn niet te vergelijken met die van ervoor.",
            "en": "From 2021 a new survey measures; figures after it cannot be compared with those before."
          }
        }
      ],
      "observations": [
        {
          "period": "2024",
          "value": 13.5,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "te-llo"
          ]
        }
      ]
    },
    {
      "id": "nl-men",
      "name": {
        "nl": "Nederland, mannen",
        "en": "Netherlands, men"
      },
      "geo": "NL",
      "level": "25-64 men",
      "definition": {
        "nl": "Mannen van 25 tot 65 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "Men aged 25 to 64 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "observations": [
        {
          "period": "2019",
          "value": 18.5,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        }
      ]
    },
    {
      "id": "nl-women",
      "name": {
        "nl": "Nederland, vrouwen",
        "en": "Netherlands, women"
      },
      "geo": "NL",
      "level": "25-64 women",
      "definition": {
        "nl": "Vrouwen van 25 tot 65 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "Women aged 25 to 64 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "observations": [
        {
          "period": "2019",
          "value": 20.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        }
      ]
    },
    {
      "id": "nl-25-34",
      "name": {
        "nl": "Nederland, 25 tot 35 jaar",
        "en": "Netherlands, aged 25 to 34"
      },
      "geo": "NL",
      "level": "25-34",
      "definition": {
        "nl": "Mensen van 25 tot 35 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 25 to 34 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "observations": [
        {
          "period": "2019",
          "value": 29.2,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        }
      ]
    },
    {
      "id": "nl-35-44",
      "name": {
        "nl": "Nederland, 35 tot 45 jaar",
        "en": "Netherlands, aged 35 to 44"
      },
      "geo": "NL",
      "level": "35-44",
      "definition": {
        "nl": "Mensen van 35 tot 45 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 35 to 44 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "observations": [
        {
          "period": "2019",
          "value": 20.3,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        }
      ]
    },
    {
      "id": "nl-45-54",
      "name": {
        "nl": "Nederland, 45 tot 55 jaar",
        "en": "Netherlands, aged 45 to 54"
      },
      "geo": "NL",
      "level": "45-54",
      "definition": {
        "nl": "Mensen van 45 tot 55 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 45 to 54 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "observations": [
        {
          "period": "2019",
          "value": 16.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        }
      ]
    },
    {
      "id": "nl-55-64",
      "name": {
        "nl": "Nederland, 55 tot 65 jaar",
        "en": "Netherlands, aged 55 to 64"
      },
      "geo": "NL",
      "level": "55-64",
      "definition": {
        "nl": "Mensen van 55 tot 65 jaar die in de vier weken voor het onderzoek onderwijs of een cursus volgden, volgens de enquête beroepsbevolking (EBB, EU-LFS).",
        "en": "People aged 55 to 64 who took part in education or training in the four weeks before the survey, by the labour force survey (EU-LFS, in the Netherlands EBB)."
      },
      "observations": [
        {
          "period": "2019",
          "value": 12.4,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "oic-llo-2020"
          ]
        }
      ]
    }
  ]
};
