// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "international-degree-students-share-nuffic",
  "name": {
    "nl": "aandeel internationale diplomastudenten volgens Nuffic",
    "en": "share of international degree students according to Nuffic"
  },
  "definition": {
    "nl": "Het deel van alle studenten in het bekostigde hoger onderwijs dat uit het buitenland komt en hier een hele opleiding volgt, volgens Nuffic.",
    "en": "The part of all students in publicly funded higher education who come from abroad and follow a whole programme here, according to Nuffic."
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
      "id": "ho-2019",
      "name": {
        "nl": "hbo en wo samen (Nuffic 2019)",
        "en": "all higher education (Nuffic 2019)"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Diplomastudenten in het bekostigde hoger onderwijs (smallere definitie van Nuffic, vanaf 2019), als deel van alle studenten.",
        "en": "Degree students in publicly funded higher education (narrower definition of Nuffic, from 2019), as a part of all students."
      },
      "observations": [
        {
          "period": "2017/18",
          "value": 10.5,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "nuffic-2018-19"
          ],
          "note": "The publication of 2018 gives 12.2 percent, for all international students."
        },
        {
          "period": "2018/19",
          "value": 11.5,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "nuffic-2018-19"
          ]
        }
      ]
    },
    {
      "id": "ho-fact-sheet-2022-23",
      "name": {
        "nl": "hbo en wo samen (factsheet 2022/23)",
        "en": "all higher education (fact sheet 2022/23)"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Diplomastudenten in het bekostigde hoger onderwijs (smallere definitie van Nuffic, vanaf 2019), als deel van alle studenten.",
        "en": "Degree students in publicly funded higher education (narrower definition of Nuffic, from 2019), as a part of all students."
      },
      "observations": [
        {
          "period": "2021/22",
          "value": 13.8,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "nuffic-fs-2021-22"
          ]
        }
      ]
    },
    {
      "id": "wo-fact-sheet-2022-23",
      "name": {
        "nl": "wo (factsheet 2022/23)",
        "en": "university education (fact sheet 2022/23)"
      },
      "geo": "NL",
      "level": "wo",
      "definition": {
        "nl": "Diplomastudenten in het bekostigde hoger onderwijs (smallere definitie van Nuffic, vanaf 2019), als deel van alle studenten.",
        "en": "Degree students in publicly funded higher education (narrower definition of Nuffic, from 2019), as a part of all students."
      },
      "observations": [
        {
          "period": "2021/22",
          "value": 23.5,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "nuffic-fs-2021-22"
          ]
        }
      ]
    },
    {
      "id": "hbo-fact-sheet-2022-23",
      "name": {
        "nl": "hbo (factsheet 2022/23)",
        "en": "hbo (fact sheet 2022/23)"
      },
      "geo": "NL",
      "level": "hbo",
      "definition": {
        "nl": "Diplomastudenten in het bekostigde hoger onderwijs (smallere definitie van Nuffic, vanaf 2019), als deel van alle studenten.",
        "en": "Degree students in publicly funded higher education (narrower definition of Nuffic, from 2019), as a part of all students."
      },
      "observations": [
        {
          "period": "2021/22",
          "value": 7.1,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "nuffic-fs-2021-22"
          ]
        }
      ]
    },
    {
      "id": "ho-nltimes-2023",
      "name": {
        "nl": "hbo en wo samen (NL Times 2023)",
        "en": "all higher education (NL Times 2023)"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Diplomastudenten in het bekostigde hoger onderwijs (smallere definitie van Nuffic, vanaf 2019), als deel van alle studenten.",
        "en": "Degree students in publicly funded higher education (narrower definition of Nuffic, from 2019), as a part of all students."
      },
      "contradicts": [
        "ho-fact-sheet-2022-23"
      ],
      "observations": [
        {
          "period": "2021/22",
          "value": 13.7,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "nltimes-2023"
          ]
        }
      ]
    },
    {
      "id": "ho-aca-2023",
      "name": {
        "nl": "hbo en wo samen (ACA 2023)",
        "en": "all higher education (ACA 2023)"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Diplomastudenten in het bekostigde hoger onderwijs (smallere definitie van Nuffic, vanaf 2019), als deel van alle studenten.",
        "en": "Degree students in publicly funded higher education (narrower definition of Nuffic, from 2019), as a part of all students."
      },
      "observations": [
        {
          "period": "2022/23",
          "value": 15,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "aca-2023"
          ]
        }
      ]
    },
    {
      "id": "wo-erasmus-magazine-2024",
      "name": {
        "nl": "wo (Erasmus Magazine 2024)",
        "en": "university education (Erasmus Magazine 2024)"
      },
      "geo": "NL",
      "level": "wo",
      "definition": {
        "nl": "Diplomastudenten in het bekostigde hoger onderwijs (smallere definitie van Nuffic, vanaf 2019), als deel van alle studenten.",
        "en": "Degree students in publicly funded higher education (narrower definition of Nuffic, from 2019), as a part of all students."
      },
      "observations": [
        {
          "period": "2023/24",
          "value": 26.4,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "erasmusmag-2024"
          ]
        }
      ]
    },
    {
      "id": "hbo-erasmus-magazine-2024",
      "name": {
        "nl": "hbo (Erasmus Magazine 2024)",
        "en": "hbo (Erasmus Magazine 2024)"
      },
      "geo": "NL",
      "level": "hbo",
      "definition": {
        "nl": "Diplomastudenten in het bekostigde hoger onderwijs (smallere definitie van Nuffic, vanaf 2019), als deel van alle studenten.",
        "en": "Degree students in publicly funded higher education (narrower definition of Nuffic, from 2019), as a part of all students."
      },
      "observations": [
        {
          "period": "2023/24",
          "value": 8.2,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "erasmusmag-2024"
          ]
        }
      ]
    }
  ]
};
