// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "eea",
  "name": {
    "nl": "uit de EER (Nuffic 2022)",
    "en": "from the EEA (Nuffic 2022)"
  },
  "geo": "NL",
  "level": "ho EEA",
  "definition": {
    "nl": "Afgestudeerden uit landen in de Europese Economische Ruimte (EER), schooljaren 2006/07 tot en met 2015/16 samen.",
    "en": "Graduates from countries in the European Economic Area (EEA), school years 2006/07 to 2015/16 together."
  },
  "observations": [
    {
      "period": "2015/16",
      "from": "2006/07",
      "value": 19,
      "status": "A",
      "confidence": "second-hand",
      "sources": [
        "aca-stay-2022"
      ]
    }
  ]
};
