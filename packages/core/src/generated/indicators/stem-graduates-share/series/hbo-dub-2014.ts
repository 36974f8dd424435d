// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "hbo-dub-2014",
  "name": {
    "nl": "hbo, volgens PBT 2014",
    "en": "higher professional education (hbo), according to PBT 2014"
  },
  "geo": "NL",
  "level": "hbo",
  "definition": {
    "nl": "Het aandeel bètatechniek onder de hbo-diploma's volgens PBT, zoals DUB het in 2014 weergaf.",
    "en": "The share of science and technology among hbo diplomas according to PBT, as DUB reported it in 2014."
  },
  "observations": [
    {
      "period": "2002",
      "value": 19,
      "status": "A",
      "confidence": "second-hand",
      "sources": [
        "dub-2014-tp"
      ],
      "note": "11,851 diplomas."
    },
    {
      "period": "2013",
      "value": 17,
      "status": "A",
      "confidence": "second-hand",
      "sources": [
        "dub-2014-tp"
      ],
      "note": "10,719 diplomas. The article of 2014 speaks of the past year."
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
