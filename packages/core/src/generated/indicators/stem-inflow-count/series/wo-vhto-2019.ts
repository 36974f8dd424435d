// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "wo-vhto-2019",
  "name": {
    "nl": "wo (VHTO 2019)",
    "en": "wo (VHTO 2019)"
  },
  "geo": "NL",
  "level": "wo",
  "definition": {
    "nl": "Nieuwe studenten in bètatechnische opleidingen volgens de indeling van het Techniekpact (commissie-Sminia): de sectoren natuur en techniek, en opleidingen daarbuiten die voor meer dan de helft bètatechnisch zijn.",
    "en": "New students in science and technology programmes by the classification of the Techniekpact (Sminia committee): the sectors science and technology, and programmes outside them of which more than half is science and technology."
  },
  "observations": [
    {
      "period": "2014/15",
      "value": 18725,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "vhto-wo-2019"
      ]
    },
    {
      "period": "2015/16",
      "value": 20015,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "vhto-wo-2019"
      ]
    },
    {
      "period": "2016/17",
      "value": 21522,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "vhto-wo-2019"
      ]
    },
    {
      "period": "2017/18",
      "value": 23776,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "vhto-wo-2019"
      ]
    },
    {
      "period": "2018/19",
      "value": 24786,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "vhto-wo-2019"
      ]
    }
  ],
  "contradicts": [
    "wo"
  ]
};
