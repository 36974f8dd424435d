// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "adult-learning-twelve-months",
  "name": {
    "nl": "volwassenen die leren (twaalf maanden)",
    "en": "adults in learning (twelve months)"
  },
  "definition": {
    "nl": "Het deel van de volwassenen dat in een jaar scholing volgt.",
    "en": "The part of the adults who take part in education or training in a year."
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
  },
  "series": []
};
