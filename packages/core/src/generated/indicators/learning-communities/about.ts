// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../../types.js';

export const about: Omit<Indicator, 'series'> = {
  "id": "learning-communities",
  "name": {
    "nl": "learning communities",
    "en": "learning communities"
  },
  "definition": {
    "nl": "Groepen waarin mensen van bedrijven, onderwijs en onderzoek samen werken, leren en vernieuwen.",
    "en": "Groups in which people from companies, education and research work, learn and innovate together."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "learning communities",
      "en": "learning communities"
    },
    "singular": {
      "nl": "learning community",
      "en": "learning community"
    },
    "decimals": 0
  }
};
