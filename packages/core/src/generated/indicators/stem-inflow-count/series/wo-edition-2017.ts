// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "wo-edition-2017",
  "name": {
    "nl": "wo (editie 2017)",
    "en": "wo (edition 2017)"
  },
  "geo": "NL",
  "level": "wo",
  "definition": {
    "nl": "Nieuwe studenten in bètatechnische opleidingen volgens de indeling van het Techniekpact (commissie-Sminia): de sectoren natuur en techniek, en opleidingen daarbuiten die voor meer dan de helft bètatechnisch zijn.",
    "en": "New students in science and technology programmes by the classification of the Techniekpact (Sminia committee): the sectors science and technology, and programmes outside them of which more than half is science and technology."
  },
  "observations": [
    {
      "period": "2006/07",
      "value": 11473,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2017-ho"
      ]
    },
    {
      "period": "2016/17",
      "value": 21527,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2017-ho"
      ]
    }
  ],
  "contradicts": [
    "wo"
  ]
};
