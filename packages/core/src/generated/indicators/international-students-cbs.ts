// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "international-students-cbs",
  "name": {
    "nl": "internationale studenten volgens het CBS",
    "en": "international students according to Statistics Netherlands"
  },
  "definition": {
    "nl": "Internationale studenten in het bekostigde hoger onderwijs, geteld door het CBS.",
    "en": "International students in publicly funded higher education, counted by Statistics Netherlands (CBS)."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "studenten",
      "en": "students"
    },
    "singular": {
      "nl": "student",
      "en": "student"
    },
    "decimals": 0
  },
  "series": [
    {
      "id": "ho",
      "name": {
        "nl": "hbo en wo samen",
        "en": "all higher education (hbo and wo)"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Internationale studenten die in het bekostigde hoger onderwijs staan ingeschreven, volgens de telling van het CBS.",
        "en": "International students who are registered in publicly funded higher education, by the count of Statistics Netherlands (CBS)."
      },
      "observations": [
        {
          "period": "2021/22",
          "value": 115050,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "cbs-85125-2021"
          ]
        }
      ]
    },
    {
      "id": "hbo",
      "name": {
        "nl": "hbo",
        "en": "higher professional education (hbo)"
      },
      "geo": "NL",
      "level": "hbo",
      "definition": {
        "nl": "Internationale studenten die in het bekostigde hoger onderwijs staan ingeschreven, volgens de telling van het CBS.",
        "en": "International students who are registered in publicly funded higher education, by the count of Statistics Netherlands (CBS)."
      },
      "observations": [
        {
          "period": "2021/22",
          "value": 34770,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "cbs-85125-2021"
          ]
        }
      ]
    },
    {
      "id": "wo",
      "name": {
        "nl": "wo",
        "en": "university education (wo)"
      },
      "geo": "NL",
      "level": "wo",
      "definition": {
        "nl": "Internationale studenten die in het bekostigde hoger onderwijs staan ingeschreven, volgens de telling van het CBS.",
        "en": "International students who are registered in publicly funded higher education, by the count of Statistics Netherlands (CBS)."
      },
      "observations": [
        {
          "period": "2021/22",
          "value": 80400,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "cbs-85125-2021"
          ]
        }
      ]
    },
    {
      "id": "ho-bachelor",
      "name": {
        "nl": "bacheloropleidingen",
        "en": "bachelor programmes"
      },
      "geo": "NL",
      "level": "ho-bachelor",
      "definition": {
        "nl": "Internationale studenten die in het bekostigde hoger onderwijs staan ingeschreven, volgens de telling van het CBS.",
        "en": "International students who are registered in publicly funded higher education, by the count of Statistics Netherlands (CBS)."
      },
      "observations": [
        {
          "period": "2023/24",
          "value": 90300,
          "status": "P",
          "flag": "*",
          "confidence": "seen",
          "sources": [
            "cbs-85125-2023b"
          ]
        }
      ]
    },
    {
      "id": "ho-master",
      "name": {
        "nl": "masteropleidingen",
        "en": "master programmes"
      },
      "geo": "NL",
      "level": "ho-master",
      "definition": {
        "nl": "Internationale studenten die in het bekostigde hoger onderwijs staan ingeschreven, volgens de telling van het CBS.",
        "en": "International students who are registered in publicly funded higher education, by the count of Statistics Netherlands (CBS)."
      },
      "observations": [
        {
          "period": "2024/25",
          "value": 39650,
          "status": "P",
          "flag": "*",
          "confidence": "seen",
          "sources": [
            "cbs-85125-2024m"
          ]
        }
      ]
    },
    {
      "id": "ho-news-2022",
      "name": {
        "nl": "hbo en wo samen, bericht van 2022",
        "en": "all higher education (hbo and wo), report of 2022"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Internationale studenten die in het bekostigde hoger onderwijs staan ingeschreven, volgens de telling van het CBS.",
        "en": "International students who are registered in publicly funded higher education, by the count of Statistics Netherlands (CBS)."
      },
      "remarks": [
        {
          "id": "reported-by-blik-op-nieuws",
          "text": {
            "nl": "Wij lazen deze cijfers van het CBS in een bericht van Blik op Nieuws.",
            "en": "We read these figures of Statistics Netherlands in a report by Blik op Nieuws."
          }
        }
      ],
      "observations": [
        {
          "period": "2005/06",
          "value": 33000,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "cbs-news-2022"
          ]
        }
      ]
    },
    {
      "id": "hbo-news-2022",
      "name": {
        "nl": "hbo, bericht van 2022",
        "en": "higher professional education (hbo), report of 2022"
      },
      "geo": "NL",
      "level": "hbo",
      "definition": {
        "nl": "Internationale studenten die in het bekostigde hoger onderwijs staan ingeschreven, volgens de telling van het CBS.",
        "en": "International students who are registered in publicly funded higher education, by the count of Statistics Netherlands (CBS)."
      },
      "remarks": [
        {
          "id": "reported-by-blik-op-nieuws",
          "text": {
            "nl": "Wij lazen deze cijfers van het CBS in een bericht van Blik op Nieuws.",
            "en": "We read these figures of Statistics Netherlands in a report by Blik op Nieuws."
          }
        }
      ],
      "observations": [
        {
          "period": "2005/06",
          "value": 20600,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "cbs-news-2022"
          ]
        }
      ]
    },
    {
      "id": "wo-news-2022",
      "name": {
        "nl": "wo, bericht van 2022",
        "en": "university education (wo), report of 2022"
      },
      "geo": "NL",
      "level": "wo",
      "definition": {
        "nl": "Internationale studenten die in het bekostigde hoger onderwijs staan ingeschreven, volgens de telling van het CBS.",
        "en": "International students who are registered in publicly funded higher education, by the count of Statistics Netherlands (CBS)."
      },
      "remarks": [
        {
          "id": "reported-by-blik-op-nieuws",
          "text": {
            "nl": "Wij lazen deze cijfers van het CBS in een bericht van Blik op Nieuws.",
            "en": "We read these figures of Statistics Netherlands in a report by Blik op Nieuws."
          }
        }
      ],
      "observations": [
        {
          "period": "2005/06",
          "value": 12500,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "cbs-news-2022"
          ]
        }
      ]
    }
  ]
};
