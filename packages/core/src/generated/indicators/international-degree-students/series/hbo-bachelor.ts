// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "hbo-bachelor",
  "name": {
    "nl": "hbo-bachelor",
    "en": "bachelor in higher professional education (hbo)"
  },
  "geo": "NL",
  "level": "hbo-bachelor",
  "definition": {
    "nl": "Studenten in het bekostigde hoger onderwijs zonder Nederlandse nationaliteit en zonder vooropleiding in Nederland.",
    "en": "Students in publicly funded higher education without Dutch nationality and without earlier education in the Netherlands."
  },
  "observations": [
    {
      "period": "2011/12",
      "value": 24800,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2012/13",
      "value": 25100,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2013/14",
      "value": 24900,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2014/15",
      "value": 24100,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2015/16",
      "value": 24000,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2016/17",
      "value": 24000,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2017/18",
      "value": 25000,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2018/19",
      "value": 25700,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2019/20",
      "value": 27100,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2020/21",
      "value": 28000,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2021/22",
      "value": 30000,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2022/23",
      "value": 32000,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2023/24",
      "value": 33400,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2024/25",
      "value": 34100,
      "status": "P",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    }
  ],
  "remarks": [
    {
      "id": "rounded",
      "text": {
        "nl": "De bron rondt af op honderdtallen.",
        "en": "The source rounds to hundreds."
      }
    },
    {
      "id": "school-year-inferred",
      "text": {
        "nl": "De bron noemt alleen een jaartal; wij lezen dat als het begin van het schooljaar.",
        "en": "The source gives a calendar year only; we read it as the start of the school year."
      }
    }
  ]
};
