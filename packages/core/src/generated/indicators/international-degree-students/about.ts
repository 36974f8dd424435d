// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../../types.js';

export const about: Omit<Indicator, 'series'> = {
  "id": "international-degree-students",
  "name": {
    "nl": "internationale diplomastudenten",
    "en": "international degree students"
  },
  "definition": {
    "nl": "Studenten uit het buitenland die in Nederland een hele opleiding in het hoger onderwijs volgen.",
    "en": "Students from abroad who follow a whole programme in Dutch higher education."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "studenten",
      "en": "students"
    },
    "singular": {
      "nl": "student",
      "en": "student"
    },
    "decimals": 0
  }
};
