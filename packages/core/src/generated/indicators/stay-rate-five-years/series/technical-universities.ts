// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "technical-universities",
  "name": {
    "nl": "technische universiteiten (Nuffic 2018)",
    "en": "universities of technology (Nuffic 2018)"
  },
  "geo": "NL",
  "level": "wo-technical",
  "definition": {
    "nl": "Afgestudeerden van technische universiteiten, schooljaren 2006/07 tot en met 2012/13 samen.",
    "en": "Graduates of universities of technology, school years 2006/07 to 2012/13 together."
  },
  "observations": [
    {
      "period": "2012/13",
      "from": "2006/07",
      "value": 41,
      "status": "A",
      "confidence": "second-hand",
      "sources": [
        "em-2018-stay"
      ]
    }
  ]
};
