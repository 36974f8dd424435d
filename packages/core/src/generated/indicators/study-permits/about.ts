// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../../types.js';

export const about: Omit<Indicator, 'series'> = {
  "id": "study-permits",
  "name": {
    "nl": "verblijfsvergunningen voor studie",
    "en": "residence permits for study"
  },
  "definition": {
    "nl": "Eerste tijdelijke verblijfsvergunningen voor studenten van buiten de Europese Unie.",
    "en": "First temporary residence permits for students from outside the European Union."
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
