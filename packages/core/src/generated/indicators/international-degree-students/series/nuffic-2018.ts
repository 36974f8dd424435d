// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "nuffic-2018",
  "name": {
    "nl": "Nuffic 2018",
    "en": "Nuffic 2018"
  },
  "geo": "NL",
  "level": "ho",
  "definition": {
    "nl": "Studenten in het bekostigde hoger onderwijs met een buitenlands diploma van de middelbare school, die een hele bachelor of master volgen (ruime definitie van Nuffic, tot 2018).",
    "en": "Students in publicly funded higher education with a secondary-school diploma from abroad who follow a whole bachelor or master programme (wide definition of Nuffic, until 2018)."
  },
  "observations": [
    {
      "period": "2016/17",
      "value": 81646,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "nuffic-2017-18"
      ],
      "formula": "@2017/18 - 8301",
      "note": "The publication of a year earlier gave another number for this school year."
    },
    {
      "period": "2017/18",
      "value": 89947,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "nuffic-2017-18"
      ]
    }
  ],
  "contradicts": [
    "nuffic-2017"
  ]
};
