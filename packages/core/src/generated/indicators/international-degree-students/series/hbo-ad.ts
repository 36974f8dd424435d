// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "hbo-ad",
  "name": {
    "nl": "hbo, associate degree",
    "en": "higher professional education (hbo), associate degree"
  },
  "geo": "NL",
  "level": "hbo-ad",
  "definition": {
    "nl": "Studenten in het bekostigde hoger onderwijs zonder Nederlandse nationaliteit en zonder vooropleiding in Nederland.",
    "en": "Students in publicly funded higher education without Dutch nationality and without earlier education in the Netherlands."
  },
  "observations": [
    {
      "period": "2011/12",
      "value": 0,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2012/13",
      "value": 0,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2013/14",
      "value": 0,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2014/15",
      "value": 0,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2015/16",
      "value": 0,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2016/17",
      "value": 0,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2017/18",
      "value": 0,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2018/19",
      "value": 0,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2019/20",
      "value": 100,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2020/21",
      "value": 100,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2021/22",
      "value": 100,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2022/23",
      "value": 200,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2023/24",
      "value": 200,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2024/25",
      "value": 200,
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
    },
    {
      "id": "zero-is-rounded",
      "text": {
        "nl": "Een 0 kan door het afronden komen en betekent niet dat er geen studenten waren.",
        "en": "A 0 can come from rounding and does not mean that there were no students."
      }
    }
  ]
};
