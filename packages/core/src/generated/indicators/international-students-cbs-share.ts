// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "international-students-cbs-share",
  "name": {
    "nl": "aandeel internationale studenten volgens het CBS",
    "en": "share of international students according to Statistics Netherlands"
  },
  "definition": {
    "nl": "Het deel van alle studenten in het bekostigde hoger onderwijs dat internationaal is, volgens het CBS.",
    "en": "The part of all students in publicly funded higher education who are international, according to Statistics Netherlands (CBS)."
  },
  "unit": {
    "kind": "percent",
    "name": {
      "nl": "procent",
      "en": "percent"
    },
    "singular": {
      "nl": "procent",
      "en": "percent"
    },
    "decimals": 1
  },
  "series": [
    {
      "id": "ho",
      "name": {
        "nl": "hbo en wo samen",
        "en": "all higher education (hbo and wo)"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Internationale studenten die in het bekostigde hoger onderwijs staan ingeschreven, volgens de telling van het CBS.",
        "en": "International students who are registered in publicly funded higher education, by the count of Statistics Netherlands (CBS)."
      },
      "observations": [
        {
          "period": "2021/22",
          "value": 13.818657890627815,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "cbs-85125-2021"
          ],
          "numerator": 115050,
          "denominator": 832570,
          "formula": "100 × numerator ÷ denominator"
        }
      ]
    },
    {
      "id": "hbo",
      "name": {
        "nl": "hbo",
        "en": "higher professional education (hbo)"
      },
      "geo": "NL",
      "level": "hbo",
      "definition": {
        "nl": "Internationale studenten die in het bekostigde hoger onderwijs staan ingeschreven, volgens de telling van het CBS.",
        "en": "International students who are registered in publicly funded higher education, by the count of Statistics Netherlands (CBS)."
      },
      "observations": [
        {
          "period": "2021/22",
          "value": 7.075126159856747,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "cbs-85125-2021"
          ],
          "numerator": 34770,
          "denominator": 491440,
          "formula": "100 × numerator ÷ denominator"
        }
      ]
    },
    {
      "id": "wo",
      "name": {
        "nl": "wo",
        "en": "university education (wo)"
      },
      "geo": "NL",
      "level": "wo",
      "definition": {
        "nl": "Internationale studenten die in het bekostigde hoger onderwijs staan ingeschreven, volgens de telling van het CBS.",
        "en": "International students who are registered in publicly funded higher education, by the count of Statistics Netherlands (CBS)."
      },
      "observations": [
        {
          "period": "2021/22",
          "value": 23.329367727707975,
          "status": "A",
          "confidence": "derived",
          "sources": [
            "cbs-85125-2021"
          ],
          "numerator": 80400,
          "denominator": 344630,
          "formula": "100 × numerator ÷ denominator"
        }
      ]
    }
  ]
};
