// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "ppp-sme-companies",
  "name": {
    "nl": "mkb-bedrijven die meedoen met de centra",
    "en": "small and medium-sized companies taking part in the centres"
  },
  "definition": {
    "nl": "Bedrijven uit het midden- en kleinbedrijf die meedoen met een publiek-private samenwerking.",
    "en": "Small and medium-sized companies that take part in a public-private partnership."
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
  },
  "series": []
};
