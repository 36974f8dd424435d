// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../../types.js';

export const about: Omit<Indicator, 'series'> = {
  "id": "ppp-companies",
  "name": {
    "nl": "bedrijven in publiek-private centra",
    "en": "companies in public-private centres"
  },
  "definition": {
    "nl": "Bedrijven en instellingen die meedoen aan een publiek-privaat centrum van scholen en bedrijven.",
    "en": "Companies and organisations that take part in a public-private centre of schools and companies."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "bedrijven",
      "en": "companies"
    },
    "singular": {
      "nl": "bedrijf",
      "en": "company"
    },
    "decimals": 0
  }
};
