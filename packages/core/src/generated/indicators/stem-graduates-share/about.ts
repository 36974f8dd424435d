// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../../types.js';

export const about: Omit<Indicator, 'series'> = {
  "id": "stem-graduates-share",
  "name": {
    "nl": "aandeel bètatechnische diploma's",
    "en": "share of STEM diplomas"
  },
  "definition": {
    "nl": "Het deel van alle diploma's in een schooljaar dat in bèta of techniek is gehaald.",
    "en": "The part of all diplomas in a school year that was obtained in science or technology (STEM)."
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
