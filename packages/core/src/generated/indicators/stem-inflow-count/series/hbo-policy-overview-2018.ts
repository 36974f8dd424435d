// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "hbo-policy-overview-2018",
  "name": {
    "nl": "hbo (Bedrijvenbeleid in beeld 2018)",
    "en": "hbo (Bedrijvenbeleid in beeld 2018)"
  },
  "geo": "NL",
  "level": "hbo",
  "definition": {
    "nl": "Nieuwe studenten in bètatechnische opleidingen volgens de indeling van het Techniekpact (commissie-Sminia): de sectoren natuur en techniek, en opleidingen daarbuiten die voor meer dan de helft bètatechnisch zijn.",
    "en": "New students in science and technology programmes by the classification of the Techniekpact (Sminia committee): the sectors science and technology, and programmes outside them of which more than half is science and technology."
  },
  "observations": [
    {
      "period": "2013/14",
      "value": 21518,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    },
    {
      "period": "2014/15",
      "value": 22186,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    },
    {
      "period": "2015/16",
      "value": 21750,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    },
    {
      "period": "2016/17",
      "value": 23368,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    },
    {
      "period": "2017/18",
      "value": 24846,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "bib-techniekpact"
      ]
    }
  ],
  "contradicts": [
    "hbo",
    "hbo-vhto-2018",
    "hbo-vhto-2019"
  ]
};
