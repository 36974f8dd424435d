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
    "nl": "Het aandeel bètatechniek onder alle nieuwe mbo-studenten zoals het ministerie het in 2018 op een rij zette.",
    "en": "The share of science and technology among all new students in vocational education (mbo) as the ministry listed it in 2018."
  },
  "observations": [
    {
      "period": "2013/14",
      "value": 29,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    },
    {
      "period": "2014/15",
      "value": 27,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    },
    {
      "period": "2015/16",
      "value": 29,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    },
    {
      "period": "2016/17",
      "value": 29,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    },
    {
      "period": "2017/18",
      "value": 29,
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
  ]
};
