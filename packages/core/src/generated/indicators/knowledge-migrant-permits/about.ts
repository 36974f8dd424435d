// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../../types.js';

export const about: Omit<Indicator, 'series'> = {
  "id": "knowledge-migrant-permits",
  "name": {
    "nl": "verblijfsvergunningen voor kenniswerkers",
    "en": "residence permits for knowledge workers"
  },
  "definition": {
    "nl": "Eerste tijdelijke verblijfsvergunningen voor kennismigranten en houders van een Europese blauwe kaart.",
    "en": "First temporary residence permits for highly skilled migrants and holders of an EU Blue Card."
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
  }
};
