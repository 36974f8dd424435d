// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../../types.js';

export const about: Omit<Indicator, 'series'> = {
  "id": "stay-rate-five-years",
  "name": {
    "nl": "deel dat na vijf jaar nog in Nederland woont",
    "en": "share still living in the Netherlands after five years"
  },
  "definition": {
    "nl": "Het deel van de internationale afgestudeerden dat vijf jaar na het diploma in Nederland woont.",
    "en": "The part of the international graduates who live in the Netherlands five years after graduation."
  },
  "unit": {
    "kind": "percent",
    "name": {
      "nl": "procent",
      "en": "percent"
    },
    "singular": {
      "nl": "procent",
      "en": "percent"
    },
    "decimals": 1
  }
};
