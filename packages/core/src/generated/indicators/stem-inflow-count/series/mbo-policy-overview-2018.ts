// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "mbo-policy-overview-2018",
  "name": {
    "nl": "mbo (Bedrijvenbeleid in beeld 2018)",
    "en": "mbo (Bedrijvenbeleid in beeld 2018)"
  },
  "geo": "NL",
  "level": "mbo",
  "definition": {
    "nl": "Nieuwe studenten in bètatechnische mbo-opleidingen zoals het ministerie ze in 2018 op een rij zette.",
    "en": "New students in science and technology programmes in vocational education (mbo) as the ministry listed them in 2018."
  },
  "observations": [
    {
      "period": "2013/14",
      "value": 40154,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    },
    {
      "period": "2014/15",
      "value": 39262,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    },
    {
      "period": "2015/16",
      "value": 40990,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    },
    {
      "period": "2016/17",
      "value": 42487,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    },
    {
      "period": "2017/18",
      "value": 41977,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    }
  ],
  "breaks": [
    {
      "period": "2017/18",
      "reason": {
        "nl": "De definitie voor het mbo is in editie 2018 veranderd, en 2017/18 lijkt met de nieuwe definitie te zijn geteld.",
        "en": "The definition for vocational education changed in edition 2018, and 2017/18 seems to be counted by the new one."
      }
    }
  ],
  "contradicts": [
    "mbo"
  ]
};
