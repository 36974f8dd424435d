// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "knowledge-migrants-cbs",
  "name": {
    "nl": "kennismigranten volgens het CBS",
    "en": "knowledge migrants according to Statistics Netherlands"
  },
  "definition": {
    "nl": "Kennismigranten van buiten de EU en de EVA die naar Nederland kwamen, volgens het CBS.",
    "en": "Highly skilled labour migrants from outside the EU and EFTA who came to the Netherlands, according to Statistics Netherlands (CBS)."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "mensen",
      "en": "people"
    },
    "singular": {
      "nl": "mens",
      "en": "person"
    },
    "decimals": 0
  },
  "series": [
    {
      "id": "volkskrant-2023",
      "name": {
        "nl": "CBS, volgens de Volkskrant 2023",
        "en": "Statistics Netherlands, according to de Volkskrant 2023"
      },
      "geo": "NL",
      "level": "labour",
      "definition": {
        "nl": "Kennismigranten van buiten de EU en de EVA die naar Nederland kwamen, volgens het CBS.",
        "en": "Highly skilled labour migrants from outside the EU and EFTA who came to the Netherlands, according to Statistics Netherlands (CBS)."
      },
      "observations": [
        {
          "period": "2022",
          "value": 26000,
          "status": "E",
          "confidence": "second-hand",
          "sources": [
            "vk-2023-km"
          ],
          "note": "The source says well over 26 thousand; 55 percent more than in 2019."
        }
      ]
    }
  ]
};
