// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "learning-communities-call-budget",
  "name": {
    "nl": "geld in oproepen voor learning communities",
    "en": "money in calls for learning communities"
  },
  "definition": {
    "nl": "Het bedrag dat een oproep voor onderzoek naar of met learning communities te verdelen had.",
    "en": "The amount that a call for research into or with learning communities had to give."
  },
  "unit": {
    "kind": "million-euro",
    "name": {
      "nl": "miljoen euro",
      "en": "million euros"
    },
    "singular": {
      "nl": "miljoen euro",
      "en": "million euros"
    },
    "decimals": 1
  },
  "series": [
    {
      "id": "nwo-2019",
      "name": {
        "nl": "NWO, SIA en NRO, 2019",
        "en": "NWO, SIA and NRO, 2019"
      },
      "geo": "NL",
      "level": "research",
      "definition": {
        "nl": "De oproep Human Capital - Learning Communities van januari 2019.",
        "en": "The call Human Capital - Learning Communities of January 2019."
      },
      "observations": [
        {
          "period": "2019",
          "value": 2.5,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "nwo-lc-2019"
          ]
        }
      ]
    },
    {
      "id": "kic-2021",
      "name": {
        "nl": "Kennis- en innovatieconvenant, 2021",
        "en": "Knowledge and innovation covenant, 2021"
      },
      "geo": "NL",
      "level": "research",
      "definition": {
        "nl": "De oproep learning communities als innovatieversneller van 2021.",
        "en": "The call for learning communities that speed up innovation, of 2021."
      },
      "observations": [
        {
          "period": "2021",
          "value": 2.628467,
          "status": "A",
          "confidence": "seen",
          "sources": [
            "hh-hc-call-2021"
          ]
        }
      ]
    }
  ]
};
