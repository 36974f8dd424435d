// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "all-studies",
  "name": {
    "nl": "vier onderzoeken",
    "en": "four studies"
  },
  "geo": "NL",
  "level": "ho",
  "definition": {
    "nl": "Vier onderzoeken naast elkaar, elk bij het schooljaar van de laatste groep afgestudeerden die het volgde.",
    "en": "Four studies side by side, each at the school year of the last group of graduates that it followed."
  },
  "observations": [
    {
      "period": "2008/09",
      "value": 38,
      "status": "A",
      "confidence": "second-hand",
      "sources": [
        "io-2016-stay"
      ],
      "note": "CBS for EP-Nuffic, 2016. Graduates of 2008/09. Only those registered as living in the Netherlands were counted; 27 percent lived and worked here."
    },
    {
      "period": "2012/13",
      "from": "2006/07",
      "value": 24.7,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "nuffic-stay-2018"
      ],
      "note": "Nuffic, 2018. Graduates of 2006/07 to 2012/13 together (85,880), now including those who lived outside the Netherlands while studying."
    },
    {
      "period": "2015/16",
      "from": "2006/07",
      "value": 24.1,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "nuffic-stay-2025"
      ],
      "note": "Nuffic, 2022, as cited in 2025. Graduates of 2006/07 to 2015/16 together (138,640)."
    },
    {
      "period": "2017/18",
      "from": "2013/14",
      "value": 25.3,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "nuffic-stay-2025"
      ],
      "note": "Nuffic, 2025. The study covers graduates of 2013/14 to 2022/23. That the five-year rate covers those of 2013/14 to 2017/18 was inferred."
    }
  ],
  "incomparable": true,
  "remarks": [
    {
      "id": "different-studies",
      "text": {
        "nl": "De vier onderzoeken volgen verschillende groepen, dus een verschil tussen de cijfers is geen trend.",
        "en": "The four studies follow different groups, so a difference between the figures is not a trend."
      }
    }
  ]
};
