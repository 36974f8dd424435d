// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "engineering",
  "name": {
    "nl": "technische opleidingen (Nuffic 2022)",
    "en": "engineering programmes (Nuffic 2022)"
  },
  "geo": "NL",
  "level": "ho engineering",
  "definition": {
    "nl": "Afgestudeerden van technische opleidingen, schooljaren 2006/07 tot en met 2015/16 samen.",
    "en": "Graduates of engineering programmes, school years 2006/07 to 2015/16 together."
  },
  "observations": [
    {
      "period": "2015/16",
      "from": "2006/07",
      "value": 40,
      "status": "A",
      "confidence": "second-hand",
      "sources": [
        "aca-stay-2022"
      ]
    }
  ]
};
