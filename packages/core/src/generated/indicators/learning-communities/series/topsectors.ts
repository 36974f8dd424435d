// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "topsectors",
  "name": {
    "nl": "topsectoren",
    "en": "topsectors"
  },
  "geo": "NL",
  "level": "all",
  "definition": {
    "nl": "Learning communities die onder de roadmap 2020-2023 tot stand kwamen.",
    "en": "Learning communities that came about under the roadmap 2020-2023."
  },
  "observations": [],
  "remarks": [
    {
      "id": "number-not-found",
      "text": {
        "nl": "Hoeveel learning communities er kwamen, hebben wij niet gevonden.",
        "en": "We did not find how many learning communities came about."
      }
    }
  ]
};
