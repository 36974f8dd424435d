// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../../types.js';

export const about: Omit<Indicator, 'series'> = {
  "id": "stem-inflow-count",
  "name": {
    "nl": "nieuwe studenten in bètatechniek",
    "en": "new students in science and technology (STEM)"
  },
  "definition": {
    "nl": "Studenten die in een schooljaar beginnen aan een opleiding in bèta of techniek.",
    "en": "Students who start a programme in science or technology in a school year."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "nieuwe studenten",
      "en": "new students"
    },
    "singular": {
      "nl": "nieuwe student",
      "en": "new student"
    },
    "decimals": 0
  }
};
