// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "mbo",
  "name": {
    "nl": "mbo (nieuwe definitie)",
    "en": "vocational education (mbo), new definition"
  },
  "geo": "NL",
  "level": "mbo",
  "definition": {
    "nl": "Nieuwe studenten in bètatechnische mbo-opleidingen, ingedeeld per studierichting (nieuwe definitie, vanaf editie 2018), als deel van alle nieuwe mbo-studenten.",
    "en": "New students in science and technology programmes in vocational education (mbo), classified by field of study (new definition, from edition 2018), as a part of all new students in mbo."
  },
  "observations": [
    {
      "period": "2007/08",
      "value": 29,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2018-mbo"
      ]
    },
    {
      "period": "2017/18",
      "value": 29,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2018-mbo"
      ]
    },
    {
      "period": "2019/20",
      "value": 28,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2021"
      ]
    },
    {
      "period": "2020/21",
      "value": 28,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2021"
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
