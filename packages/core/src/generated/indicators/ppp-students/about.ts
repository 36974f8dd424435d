// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../../types.js';

export const about: Omit<Indicator, 'series'> = {
  "id": "ppp-students",
  "name": {
    "nl": "studenten in publiek-private centra",
    "en": "students in public-private centres"
  },
  "definition": {
    "nl": "Studenten in mbo en hbo die leren in een publiek-privaat centrum van scholen en bedrijven.",
    "en": "Students in vocational (mbo) and higher professional education (hbo) who learn in a public-private centre of schools and companies."
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
