// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "ppp-students-share",
  "name": {
    "nl": "aandeel studenten in de centra",
    "en": "share of students in the centres"
  },
  "definition": {
    "nl": "Het deel van alle studenten in mbo en hbo dat via een centrum les krijgt of wordt bereikt.",
    "en": "The part of all students in mbo and hbo who are taught or reached through a centre."
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
      "id": "taught",
      "name": {
        "nl": "krijgt les in een centrum",
        "en": "taught in a centre"
      },
      "geo": "NL",
      "level": "mbo+hbo",
      "definition": {
        "nl": "Het deel van alle studenten in mbo en hbo dat les krijgt in een publiek-private samenwerking.",
        "en": "The part of all students in mbo and hbo who are taught in a public-private partnership."
      },
      "observations": [
        {
          "period": "2019",
          "value": 5,
          "status": "E",
          "confidence": "seen",
          "sources": [
            "katapultdag-2019"
          ]
        }
      ]
    },
    {
      "id": "reached",
      "name": {
        "nl": "wordt bereikt door een centrum",
        "en": "reached by a centre"
      },
      "geo": "NL",
      "level": "mbo+hbo",
      "definition": {
        "nl": "Het deel van alle studenten in mbo en hbo dat een publiek-private samenwerking bereikt.",
        "en": "The part of all students in mbo and hbo whom a public-private partnership reaches."
      },
      "remarks": [
        {
          "id": "reached-is-not-taught",
          "text": {
            "nl": "De bron van 2021 telt wie bereikt wordt, die van 2019 wie les krijgt; de twee zijn niet te vergelijken.",
            "en": "The source of 2021 counts who is reached, that of 2019 who is taught; the two cannot be compared."
          }
        }
      ],
      "observations": [
        {
          "period": "2021",
          "value": 12,
          "status": "E",
          "confidence": "seen",
          "sources": [
            "katapult-waarom"
          ]
        }
      ]
    }
  ]
};
