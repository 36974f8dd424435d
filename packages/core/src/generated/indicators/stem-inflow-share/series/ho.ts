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
    "nl": "Nieuwe studenten in bètatechnische opleidingen volgens de indeling van het Techniekpact (commissie-Sminia): de sectoren natuur en techniek, en opleidingen daarbuiten die voor meer dan de helft bètatechnisch zijn, als deel van alle nieuwe studenten op dit niveau.",
    "en": "New students in science and technology programmes by the classification of the Techniekpact (Sminia committee): the sectors science and technology, and programmes outside them of which more than half is science and technology, as a part of all new students at this level."
  },
  "observations": [
    {
      "period": "2007/08",
      "value": 21,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2018-ho"
      ]
    },
    {
      "period": "2008/09",
      "value": 22,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2019-ho"
      ]
    },
    {
      "period": "2009/10",
      "value": 22,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "vhto-wo-2020"
      ]
    },
    {
      "period": "2011/12",
      "value": 23,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2022-ho"
      ]
    },
    {
      "period": "2015/16",
      "value": 29,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2022-ho",
        "vhto-wo-2020"
      ]
    },
    {
      "period": "2017/18",
      "value": 29,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2018-ho"
      ]
    },
    {
      "period": "2018/19",
      "value": 29,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2019-ho"
      ]
    },
    {
      "period": "2019/20",
      "value": 28,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2021",
        "vhto-wo-2020"
      ]
    },
    {
      "period": "2020/21",
      "value": 28,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2022-ho"
      ],
      "note": "The edition of a year earlier gave 27."
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
