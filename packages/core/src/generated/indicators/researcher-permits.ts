// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "researcher-permits",
  "name": {
    "nl": "eerste vergunningen voor onderzoekers",
    "en": "first permits for researchers"
  },
  "definition": {
    "nl": "Eerste verblijfsvergunningen voor bepaalde tijd met als reden werk als onderzoeker.",
    "en": "First temporary residence permits with research work as the reason."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "vergunningen",
      "en": "permits"
    },
    "singular": {
      "nl": "vergunning",
      "en": "permit"
    },
    "decimals": 0
  },
  "series": [
    {
      "id": "cbs-82027",
      "name": {
        "nl": "CBS, tabel 82027",
        "en": "Statistics Netherlands, table 82027"
      },
      "geo": "NL",
      "level": "labour",
      "definition": {
        "nl": "Eerste verblijfsvergunningen voor bepaalde tijd met als reden werk als onderzoeker.",
        "en": "First temporary residence permits with research work as the reason."
      },
      "observations": [
        {
          "period": "2022",
          "value": 3490,
          "status": "P",
          "flag": "*",
          "confidence": "seen",
          "sources": [
            "cbs-82027-en"
          ]
        }
      ]
    }
  ]
};
