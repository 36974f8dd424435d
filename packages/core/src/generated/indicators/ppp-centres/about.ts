// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../../types.js';

export const about: Omit<Indicator, 'series'> = {
  "id": "ppp-centres",
  "name": {
    "nl": "publiek-private centra",
    "en": "public-private centres"
  },
  "definition": {
    "nl": "Centra waarin scholen en bedrijven samenwerken: Centres of Expertise in het hbo en Centra voor Innovatief Vakmanschap in het mbo. In latere jaren ook andere publiek-private samenwerkingen in het Katapult-netwerk.",
    "en": "Centres in which schools and companies work together: Centres of Expertise in higher professional education (hbo), centres for innovative craftsmanship (Centra voor Innovatief Vakmanschap) in vocational education (mbo) and, in later years, other public-private partnerships in the Katapult network."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "centra",
      "en": "centres"
    },
    "singular": {
      "nl": "centrum",
      "en": "centre"
    },
    "decimals": 0
  }
};
