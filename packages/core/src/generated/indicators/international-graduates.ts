// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "international-graduates",
  "name": {
    "nl": "internationale afgestudeerden",
    "en": "international graduates"
  },
  "definition": {
    "nl": "Internationale studenten die in Nederland een diploma haalden, zoals Nuffic ze voor het onderzoek van 2022 telde.",
    "en": "International students who graduated in the Netherlands, as Nuffic counted them for its study of 2022."
  },
  "unit": {
    "kind": "count",
    "name": {
      "nl": "afgestudeerden",
      "en": "graduates"
    },
    "singular": {
      "nl": "afgestudeerde",
      "en": "graduate"
    },
    "decimals": 0
  },
  "series": [
    {
      "id": "nuffic-2022",
      "name": {
        "nl": "Nuffic 2022, tien afstudeerjaren samen",
        "en": "Nuffic 2022, ten years of graduation together"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Internationale studenten die in Nederland een diploma haalden, zoals Nuffic ze voor het onderzoek van 2022 telde.",
        "en": "International students who graduated in the Netherlands, as Nuffic counted them for its study of 2022."
      },
      "observations": [
        {
          "period": "2015/16",
          "from": "2006/07",
          "value": 138640,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "nuffic-stay-2022"
          ]
        }
      ]
    }
  ]
};
