// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "ace-mobility-2022",
  "name": {
    "nl": "ACE Mobility 2022",
    "en": "ACE Mobility 2022"
  },
  "geo": "NL",
  "level": "mbo+hbo",
  "definition": {
    "nl": "Het aantal bedrijven dat ACE Mobility noemt in een bericht over het Katapult-netwerk.",
    "en": "The number of companies that ACE Mobility gives in a news item on the Katapult network."
  },
  "observations": [
    {
      "period": "2022",
      "value": 10000,
      "status": "E",
      "confidence": "seen",
      "sources": [
        "acemobility-ngf"
      ],
      "note": "Lower than the 12,000 of the network for 2021. The year was inferred."
    }
  ],
  "contradicts": [
    "katapult-network"
  ]
};
