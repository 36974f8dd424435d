// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "ho",
  "name": {
    "nl": "hbo en wo samen (2022)",
    "en": "all higher education (2022)"
  },
  "geo": "NL",
  "level": "ho",
  "definition": {
    "nl": "Nieuwe studenten in bètatechnische opleidingen volgens de indeling van het Techniekpact (commissie-Sminia): de sectoren natuur en techniek, en opleidingen daarbuiten die voor meer dan de helft bètatechnisch zijn.",
    "en": "New students in science and technology programmes by the classification of the Techniekpact (Sminia committee): the sectors science and technology, and programmes outside them of which more than half is science and technology."
  },
  "observations": [
    {
      "period": "2011/12",
      "value": 35013,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2022-ho"
      ]
    },
    {
      "period": "2021/22",
      "value": 50620,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2022-ho"
      ]
    }
  ]
};
