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
    "nl": "Publiek-private samenwerkingen in en rond het Katapult-netwerk. Eerst CoE en CIV, later ook die met geld uit het Regionaal Investeringsfonds mbo (RIF) en daarna het hele netwerk.",
    "en": "Public-private partnerships in and around the Katapult network: at first CoE and CIV, later also those funded by the regional investment fund for vocational education (RIF), and then the whole network."
  },
  "observations": [
    {
      "period": "2011",
      "value": 7,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "mboraad-2017-03"
      ],
      "note": "The pilot centres."
    },
    {
      "period": "2016-11",
      "value": 133,
      "status": "E",
      "confidence": "seen",
      "sources": [
        "pbt-2016-11"
      ],
      "note": "The article also prints 113. We take 133 (\"about 133\"), because it fits the other figures in the article: 133 times the average of 375 students gives 49,875, close to the total of 50,000."
    },
    {
      "period": "2017-03",
      "value": 134,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "mboraad-2017-03"
      ]
    },
    {
      "period": "2017-11",
      "value": 160,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "cedefop-2017-katapult"
      ]
    },
    {
      "period": "2019",
      "value": 324,
      "status": "A",
      "confidence": "seen",
      "sources": [
        "katapultdag-2019"
      ]
    },
    {
      "period": "2022",
      "value": 450,
      "status": "E",
      "confidence": "seen",
      "sources": [
        "acemobility-ngf",
        "ec-digitalskills-katapult"
      ],
      "note": "Lower bound: more than 450. Neither page shows its date; 2022 was inferred."
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
