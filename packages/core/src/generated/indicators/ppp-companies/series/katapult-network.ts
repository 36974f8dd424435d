// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Series } from '../../../../types.js';

export const series: Series = {
  "id": "katapult-network",
  "name": {
    "nl": "Katapult-netwerk",
    "en": "Katapult network"
  },
  "geo": "NL",
  "level": "mbo+hbo",
  "definition": {
    "nl": "Bedrijven in de publiek-private samenwerkingen in en rond het Katapult-netwerk.",
    "en": "Companies in the public-private partnerships in and around the Katapult network."
  },
  "observations": [
    {
      "period": "2016",
      "value": 4500,
      "status": "E",
      "confidence": "seen",
      "sources": [
        "katapult-waarom",
        "pbt-2016-11"
      ]
    },
    {
      "period": "2017",
      "value": 6000,
      "status": "E",
      "confidence": "seen",
      "sources": [
        "katapult-waarom"
      ]
    },
    {
      "period": "2019",
      "value": 9800,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "zorgalliantie-2019"
      ]
    },
    {
      "period": "2021",
      "value": 12000,
      "status": "E",
      "confidence": "seen",
      "sources": [
        "katapult-impact-2021"
      ]
    },
    {
      "period": "2023",
      "value": 21000,
      "status": "E",
      "confidence": "seen",
      "sources": [
        "ptvt-impact-2023",
        "mbotoday-2023"
      ]
    }
  ],
  "remarks": [
    {
      "id": "scope-widens",
      "text": {
        "nl": "De telling werd in de loop van de tijd breder, dus een deel van de groei komt doordat er meer wordt meegeteld.",
        "en": "The count became broader over time, so part of the growth comes from counting more."
      }
    }
  ]
};
