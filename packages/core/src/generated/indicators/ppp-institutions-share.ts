// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "ppp-institutions-share",
  "name": {
    "nl": "aandeel instellingen in de centra",
    "en": "share of institutions in the centres"
  },
  "definition": {
    "nl": "Het deel van alle onderwijsinstellingen in mbo en hbo dat meedoet met een publiek-private samenwerking.",
    "en": "The part of all institutions in mbo and hbo that take part in a public-private partnership."
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
