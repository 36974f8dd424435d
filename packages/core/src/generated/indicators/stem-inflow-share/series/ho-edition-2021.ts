// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "ho-edition-2021",
  "name": {
    "nl": "hbo en wo samen (editie 2021)",
    "en": "all higher education (edition 2021)"
  },
  "geo": "NL",
  "level": "ho",
  "definition": {
    "nl": "Nieuwe studenten in bètatechnische opleidingen volgens de indeling van het Techniekpact (commissie-Sminia): de sectoren natuur en techniek, en opleidingen daarbuiten die voor meer dan de helft bètatechnisch zijn, als deel van alle nieuwe studenten op dit niveau.",
    "en": "New students in science and technology programmes by the classification of the Techniekpact (Sminia committee): the sectors science and technology, and programmes outside them of which more than half is science and technology, as a part of all new students at this level."
  },
  "observations": [
    {
      "period": "2020/21",
      "value": 27,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2021"
      ],
      "note": "The edition of 2022 gives 28."
    }
  ],
  "contradicts": [
    "ho"
  ]
};
