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
    "nl": "Studenten in het bekostigde hoger onderwijs zonder Nederlandse nationaliteit en zonder vooropleiding in Nederland.",
    "en": "Students in publicly funded higher education without Dutch nationality and without earlier education in the Netherlands."
  },
  "observations": [
    {
      "period": "2011/12",
      "value": 51900,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "ocw-intl"
      ],
      "formula": "hbo-ad + hbo-bachelor + hbo-master + wo-bachelor + wo-master"
    },
    {
      "period": "2012/13",
      "value": 53900,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "ocw-intl"
      ],
      "formula": "hbo-ad + hbo-bachelor + hbo-master + wo-bachelor + wo-master"
    },
    {
      "period": "2013/14",
      "value": 56100,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "ocw-intl"
      ],
      "formula": "hbo-ad + hbo-bachelor + hbo-master + wo-bachelor + wo-master"
    },
    {
      "period": "2014/15",
      "value": 57600,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "ocw-intl"
      ],
      "formula": "hbo-ad + hbo-bachelor + hbo-master + wo-bachelor + wo-master"
    },
    {
      "period": "2015/16",
      "value": 61600,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "ocw-intl"
      ],
      "formula": "hbo-ad + hbo-bachelor + hbo-master + wo-bachelor + wo-master"
    },
    {
      "period": "2016/17",
      "value": 67400,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "ocw-intl"
      ],
      "formula": "hbo-ad + hbo-bachelor + hbo-master + wo-bachelor + wo-master"
    },
    {
      "period": "2017/18",
      "value": 74800,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "ocw-intl"
      ],
      "formula": "hbo-ad + hbo-bachelor + hbo-master + wo-bachelor + wo-master"
    },
    {
      "period": "2018/19",
      "value": 83200,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "ocw-intl"
      ],
      "formula": "hbo-ad + hbo-bachelor + hbo-master + wo-bachelor + wo-master"
    },
    {
      "period": "2019/20",
      "value": 91500,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "ocw-intl"
      ],
      "formula": "hbo-ad + hbo-bachelor + hbo-master + wo-bachelor + wo-master"
    },
    {
      "period": "2020/21",
      "value": 100700,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "ocw-intl"
      ],
      "formula": "hbo-ad + hbo-bachelor + hbo-master + wo-bachelor + wo-master"
    },
    {
      "period": "2021/22",
      "value": 112700,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "ocw-intl"
      ],
      "formula": "hbo-ad + hbo-bachelor + hbo-master + wo-bachelor + wo-master"
    },
    {
      "period": "2022/23",
      "value": 120600,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "ocw-intl"
      ],
      "formula": "hbo-ad + hbo-bachelor + hbo-master + wo-bachelor + wo-master"
    },
    {
      "period": "2023/24",
      "value": 127200,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "ocw-intl"
      ],
      "formula": "hbo-ad + hbo-bachelor + hbo-master + wo-bachelor + wo-master"
    },
    {
      "period": "2024/25",
      "value": 130900,
      "status": "P",
      "confidence": "derived",
      "sources": [
        "ocw-intl"
      ],
      "formula": "hbo-ad + hbo-bachelor + hbo-master + wo-bachelor + wo-master"
    }
  ],
  "remarks": [
    {
      "id": "sum-of-rounded",
      "text": {
        "nl": "Het totaal is onze optelling van vijf cijfers die de bron op honderdtallen afrondt.",
        "en": "The total is our sum of five figures that the source rounds to hundreds."
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
