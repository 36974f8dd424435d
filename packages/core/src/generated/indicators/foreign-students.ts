// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "foreign-students",
  "name": {
    "nl": "buitenlandse studenten, oudere tellingen",
    "en": "foreign students, older counts"
  },
  "definition": {
    "nl": "Buitenlandse studenten in het Nederlandse hoger onderwijs, in cijfers die niet zeggen wie er precies meetelt.",
    "en": "Foreign students in Dutch higher education, in figures that do not say who counts precisely."
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
  },
  "series": [
    {
      "id": "cbs-2012",
      "name": {
        "nl": "CBS 2012",
        "en": "Statistics Netherlands 2012"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Buitenlandse studenten in het Nederlandse hoger onderwijs; de bron zegt niet precies wie er meetellen.",
        "en": "Foreign students in Dutch higher education; the source does not say precisely who counts."
      },
      "observations": [
        {
          "period": "2009/10",
          "value": 47000,
          "status": "E",
          "confidence": "seen",
          "sources": [
            "cbs-2012-migr"
          ]
        }
      ]
    },
    {
      "id": "scienceguide-2013",
      "name": {
        "nl": "ScienceGuide 2013",
        "en": "ScienceGuide 2013"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Buitenlandse studenten in het Nederlandse hoger onderwijs; de bron zegt niet precies wie er meetellen.",
        "en": "Foreign students in Dutch higher education; the source does not say precisely who counts."
      },
      "observations": [
        {
          "period": "2012/13",
          "value": 56000,
          "status": "E",
          "confidence": "second-hand",
          "sources": [
            "scienceguide-2013-int"
          ]
        }
      ]
    }
  ]
};
