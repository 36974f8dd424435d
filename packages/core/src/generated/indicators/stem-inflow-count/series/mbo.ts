// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "mbo",
  "name": {
    "nl": "mbo (VHTO 2020, nieuwe definitie)",
    "en": "mbo (VHTO 2020, new definition)"
  },
  "geo": "NL",
  "level": "mbo",
  "definition": {
    "nl": "Nieuwe studenten in bètatechnische mbo-opleidingen, ingedeeld per studierichting (nieuwe definitie, vanaf editie 2018).",
    "en": "New students in science and technology programmes in vocational education (mbo), classified by field of study (new definition, from edition 2018)."
  },
  "observations": [
    {
      "period": "2009/10",
      "value": 46246,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "vhto-mbo-2020"
      ]
    },
    {
      "period": "2014/15",
      "value": 37817,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "vhto-mbo-2020"
      ]
    },
    {
      "period": "2015/16",
      "value": 40056,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "vhto-mbo-2020"
      ]
    },
    {
      "period": "2016/17",
      "value": 41543,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "vhto-mbo-2020"
      ]
    },
    {
      "period": "2017/18",
      "value": 41813,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "vhto-mbo-2020"
      ]
    },
    {
      "period": "2018/19",
      "value": 42854,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "vhto-mbo-2020"
      ]
    },
    {
      "period": "2019/20",
      "value": 42225,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "vhto-mbo-2020"
      ]
    }
  ]
};
