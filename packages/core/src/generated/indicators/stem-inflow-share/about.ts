// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../../types.js';

export const about: Omit<Indicator, 'series'> = {
  "id": "stem-inflow-share",
  "name": {
    "nl": "aandeel bètatechniek in de instroom",
    "en": "share of science and technology (STEM) in the inflow"
  },
  "definition": {
    "nl": "Het deel van alle nieuwe studenten dat begint aan een opleiding in bèta of techniek.",
    "en": "The part of all new students who start a programme in science or technology."
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
    "decimals": 0
  }
};
