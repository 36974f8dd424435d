// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "mbo-edition-2017",
  "name": {
    "nl": "mbo (editie 2017, oude definitie)",
    "en": "mbo (edition 2017, old definition)"
  },
  "geo": "NL",
  "level": "mbo",
  "definition": {
    "nl": "Nieuwe studenten in acht technische domeinen van het mbo (oude definitie, tot en met editie 2017).",
    "en": "New students in eight technical domains of vocational education (mbo; old definition, up to edition 2017)."
  },
  "observations": [
    {
      "period": "2006/07",
      "value": 48425,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2017-mbo"
      ]
    },
    {
      "period": "2016/17",
      "value": 42487,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "tpm-2017-mbo"
      ]
    }
  ],
  "contradicts": [
    "mbo"
  ]
};
