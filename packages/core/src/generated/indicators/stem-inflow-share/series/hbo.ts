// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "hbo",
  "name": {
    "nl": "hbo",
    "en": "higher professional education (hbo)"
  },
  "geo": "NL",
  "level": "hbo",
  "definition": {
    "nl": "Nieuwe studenten in bètatechnische opleidingen volgens de indeling van het Techniekpact (commissie-Sminia): de sectoren natuur en techniek, en opleidingen daarbuiten die voor meer dan de helft bètatechnisch zijn, als deel van alle nieuwe studenten op dit niveau.",
    "en": "New students in science and technology programmes by the classification of the Techniekpact (Sminia committee): the sectors science and technology, and programmes outside them of which more than half is science and technology, as a part of all new students at this level."
  },
  "observations": [
    {
      "period": "2013/14",
      "value": 21,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    },
    {
      "period": "2014/15",
      "value": 23,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    },
    {
      "period": "2015/16",
      "value": 24,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    },
    {
      "period": "2016/17",
      "value": 25,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    },
    {
      "period": "2017/18",
      "value": 25,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact",
        "tpm-2018-ho"
      ]
    },
    {
      "period": "2018/19",
      "value": 24,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2019-ho"
      ]
    },
    {
      "period": "2019/20",
      "value": 24,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "vhto-wo-2020"
      ]
    },
    {
      "period": "2021/22",
      "value": 23,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2022-ho"
      ]
    }
  ],
  "remarks": [
    {
      "id": "several-editions",
      "text": {
        "nl": "De cijfers zijn afgerond en komen uit uitgaven van verschillende jaren, die onderling iets kunnen verschillen.",
        "en": "The figures are rounded and come from publications of different years, which can differ a little."
      }
    }
  ]
};
