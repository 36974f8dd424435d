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
    "nl": "Studenten in de publiek-private samenwerkingen in en rond het Katapult-netwerk.",
    "en": "Students in the public-private partnerships in and around the Katapult network."
  },
  "observations": [
    {
      "period": "2016",
      "value": 50000,
      "status": "E",
      "confidence": "seen",
      "sources": [
        "pbt-2016-11"
      ]
    },
    {
      "period": "2017",
      "value": 50000,
      "status": "E",
      "confidence": "seen",
      "sources": [
        "cedefop-2017-katapult"
      ],
      "note": "The same round number that PBT gave for 2016."
    },
    {
      "period": "2019",
      "value": 84000,
      "status": "E",
      "confidence": "seen",
      "sources": [
        "zorgalliantie-2019"
      ]
    },
    {
      "period": "2021",
      "value": 124000,
      "status": "E",
      "confidence": "seen",
      "sources": [
        "katapult-impact-2021"
      ]
    },
    {
      "period": "2023",
      "value": 134000,
      "status": "E",
      "confidence": "seen",
      "sources": [
        "ptvt-impact-2023"
      ],
      "note": "Lower bound: more than 134,000. MBO-today rounds it to almost 135,000."
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
