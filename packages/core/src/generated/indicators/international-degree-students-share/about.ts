// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../../types.js';

export const about: Omit<Indicator, 'series'> = {
  "id": "international-degree-students-share",
  "name": {
    "nl": "aandeel internationale diplomastudenten",
    "en": "share of international degree students"
  },
  "definition": {
    "nl": "Het deel van de studenten op een niveau dat uit het buitenland komt en hier een hele opleiding volgt.",
    "en": "The part of the students at a level who come from abroad and follow a whole programme here."
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
