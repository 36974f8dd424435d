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
    "nl": "Studenten in het bekostigde hoger onderwijs zonder Nederlandse nationaliteit en zonder vooropleiding in Nederland, als deel van alle studenten op dit niveau.",
    "en": "Students in publicly funded higher education without Dutch nationality and without earlier education in the Netherlands, as a part of all students at this level."
  },
  "observations": [
    {
      "period": "2011/12",
      "value": 0.5,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2012/13",
      "value": 0.4,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2013/14",
      "value": 0.4,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2014/15",
      "value": 0.4,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2015/16",
      "value": 0.3,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2016/17",
      "value": 0.4,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2017/18",
      "value": 0.6,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2018/19",
      "value": 0.5,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2019/20",
      "value": 0.4,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2020/21",
      "value": 0.5,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    },
    {
      "period": "2021/22",
      "value": 0.7,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "ocw-intl"
      ]
    }
  ],
  "remarks": [
    {
      "id": "school-year-inferred",
      "text": {
        "nl": "De bron noemt alleen een jaartal; wij lezen dat als het begin van het schooljaar.",
        "en": "The source gives a calendar year only; we read it as the start of the school year."
      }
    },
    {
      "id": "ends-in-2021-22",
      "text": {
        "nl": "Aandelen van na 2021/22 vonden wij niet.",
        "en": "We did not find shares after 2021/22."
      }
    }
  ]
};
