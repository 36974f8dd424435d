// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "adult-course-participation",
  "name": {
    "nl": "volwassenen die een cursus volgen",
    "en": "adults who follow a course"
  },
  "definition": {
    "nl": "Het deel van de volwassenen dat een cursus volgt; een ander begrip dan leren in de laatste vier weken.",
    "en": "The part of the adults who follow a course; another concept than learning in the last four weeks."
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
      "id": "nl",
      "name": {
        "nl": "Nederland",
        "en": "Netherlands"
      },
      "geo": "NL",
      "level": "volwassenen",
      "definition": {
        "nl": "Het deel van de volwassenen dat een cursus volgt; een ander begrip dan leren in de laatste vier weken.",
        "en": "The part of the adults who follow a course; another concept than learning in the last four weeks."
      },
      "remarks": [
        {
          "id": "basis-not-shown",
          "text": {
            "nl": "De bron laat niet zien waarop de cijfers rusten.",
            "en": "The source does not show what the figures rest on."
          }
        }
      ],
      "observations": [
        {
          "period": "2017",
          "value": 54,
          "status": "E",
          "confidence": "second-hand",
          "sources": [
            "mbotoday-llo-2030"
          ]
        },
        {
          "period": "2020",
          "value": 51,
          "status": "E",
          "confidence": "second-hand",
          "sources": [
            "mbotoday-llo-2030"
          ]
        }
      ]
    }
  ]
};
