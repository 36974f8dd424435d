// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "wo-master",
  "name": {
    "nl": "wo-master",
    "en": "university master"
  },
  "geo": "NL",
  "level": "wo-master",
  "definition": {
    "nl": "Studenten in het bekostigde hoger onderwijs zonder Nederlandse nationaliteit en zonder vooropleiding in Nederland.",
    "en": "Students in publicly funded higher education without Dutch nationality and without earlier education in the Netherlands."
  },
  "observations": [
    {
      "period": "2011/12",
      "value": 13700,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2012/13",
      "value": 14600,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2013/14",
      "value": 15800,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2014/15",
      "value": 16900,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2015/16",
      "value": 19300,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2016/17",
      "value": 21700,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2017/18",
      "value": 23600,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2018/19",
      "value": 25400,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2019/20",
      "value": 27000,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2020/21",
      "value": 29400,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2021/22",
      "value": 32800,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2022/23",
      "value": 33100,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2023/24",
      "value": 33700,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2024/25",
      "value": 35500,
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
