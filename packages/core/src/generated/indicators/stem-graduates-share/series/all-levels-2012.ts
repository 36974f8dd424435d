// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "all-levels-2012",
  "name": {
    "nl": "alle niveaus, 2012",
    "en": "all levels, 2012"
  },
  "geo": "NL",
  "level": "all",
  "definition": {
    "nl": "Het deel van alle schoolverlaters met een diploma in bèta of techniek, volgens het Masterplan Bèta en Technologie van 2012.",
    "en": "The part of all school-leavers with a diploma in science or technology, according to the Masterplan Bèta en Technologie of 2012."
  },
  "observations": [
    {
      "period": "2012",
      "value": 25,
      "status": "E",
      "confidence": "second-hand",
      "sources": [
        "sciencelink-2012"
      ],
      "note": "Given as one in four."
    }
  ],
  "remarks": [
    {
      "id": "only-figure-for-all-levels",
      "text": {
        "nl": "Dit is het enige cijfer voor alle niveaus samen dat wij vonden, en het is niet met de andere reeksen te vergelijken.",
        "en": "This is the only figure for all levels together that we found, and it cannot be compared with the other series."
      }
    }
  ]
};
