// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "wo-dub-2014",
  "name": {
    "nl": "wo, volgens PBT 2014",
    "en": "university education (wo), according to PBT 2014"
  },
  "geo": "NL",
  "level": "wo",
  "definition": {
    "nl": "Het aandeel bètatechniek onder de wo-diploma's volgens PBT, zoals DUB het in 2014 weergaf.",
    "en": "The share of science and technology among university diplomas according to PBT, as DUB reported it in 2014."
  },
  "observations": [
    {
      "period": "2002",
      "value": 23,
      "status": "A",
      "confidence": "second-hand",
      "sources": [
        "dub-2014-tp"
      ],
      "note": "5,745 diplomas."
    },
    {
      "period": "2013",
      "value": 22,
      "status": "A",
      "confidence": "second-hand",
      "sources": [
        "dub-2014-tp"
      ],
      "note": "8,111 diplomas."
    }
  ],
  "remarks": [
    {
      "id": "other-definition",
      "text": {
        "nl": "PBT gebruikt een andere definitie van bètatechniek dan de reeksen met cijfers van DUO.",
        "en": "PBT uses another definition of science and technology than the series with figures of DUO."
      }
    }
  ]
};
