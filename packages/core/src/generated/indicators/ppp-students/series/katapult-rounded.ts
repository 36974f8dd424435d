// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "katapult-rounded",
  "name": {
    "nl": "Katapult, afgerond",
    "en": "Katapult, rounded"
  },
  "geo": "NL",
  "level": "mbo+hbo",
  "definition": {
    "nl": "Het aantal studenten zoals Katapult het zelf afgerond noemt.",
    "en": "The number of students as Katapult itself gives it, rounded."
  },
  "observations": [
    {
      "period": "2019",
      "value": 80000,
      "status": "E",
      "confidence": "seen",
      "sources": [
        "katapultdag-2019"
      ],
      "note": "Rounded; a press release of the same day gives 84,000."
    }
  ],
  "contradicts": [
    "katapult-network"
  ]
};
