// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "nuffic-2017",
  "name": {
    "nl": "Nuffic 2017",
    "en": "Nuffic 2017"
  },
  "geo": "NL",
  "level": "ho",
  "definition": {
    "nl": "Studenten in het bekostigde hoger onderwijs met een buitenlands diploma van de middelbare school, die een hele bachelor of master volgen (ruime definitie van Nuffic, tot 2018).",
    "en": "Students in publicly funded higher education with a secondary-school diploma from abroad who follow a whole bachelor or master programme (wide definition of Nuffic, until 2018)."
  },
  "observations": [
    {
      "period": "2015/16",
      "value": 75229,
      "status": "A",
      "confidence": "derived",
      "sources": [
        "nuffic-2016-17"
      ],
      "formula": "@2016/17 - 6163"
    },
    {
      "period": "2016/17",
      "value": 81392,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "nuffic-2016-17"
      ]
    }
  ]
};
