// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "pbt-2016-lower-count",
  "name": {
    "nl": "PBT 2016, lagere telling",
    "en": "PBT 2016, lower count"
  },
  "geo": "NL",
  "level": "mbo+hbo",
  "definition": {
    "nl": "De lagere van de twee aantallen centra die PBT in hetzelfde artikel van november 2016 noemt.",
    "en": "The lower of the two numbers of centres that PBT gives in the same article of November 2016."
  },
  "observations": [
    {
      "period": "2016-11",
      "value": 113,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "pbt-2016-11"
      ],
      "note": "The article gives about 133 further on. 113 does not fit its averages per centre and totals."
    }
  ],
  "contradicts": [
    "katapult-network"
  ]
};
