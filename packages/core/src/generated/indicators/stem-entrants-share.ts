// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Indicator } from '../../types.js';

export const indicator: Indicator = {
  "id": "stem-entrants-share",
  "name": {
    "nl": "aandeel eerstejaars in bètatechniek",
    "en": "share of first-year students in STEM"
  },
  "definition": {
    "nl": "Het deel van de eerstejaars in het hoger onderwijs dat voor bèta of techniek kiest.",
    "en": "The part of the first-year students in higher education who choose science or technology (STEM)."
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
      "id": "ho-national",
      "name": {
        "nl": "hbo en wo samen, eigen indeling",
        "en": "all higher education (hbo and wo), national classification"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Volgens de indeling van de verenigingen van hogescholen en universiteiten.",
        "en": "By the classification of the associations of universities and of universities of applied sciences."
      },
      "observations": [
        {
          "period": "2015",
          "value": 25,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "nrc-2017-oecd"
          ]
        }
      ]
    },
    {
      "id": "wo-national",
      "name": {
        "nl": "wo, eigen indeling",
        "en": "university education (wo), national classification"
      },
      "geo": "NL",
      "level": "wo",
      "definition": {
        "nl": "Volgens de VSNU, de vereniging van universiteiten.",
        "en": "According to the VSNU, the association of universities."
      },
      "observations": [
        {
          "period": "2015",
          "value": 27,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "nrc-2017-oecd"
          ]
        }
      ]
    },
    {
      "id": "hbo-national",
      "name": {
        "nl": "hbo, eigen indeling",
        "en": "higher professional education (hbo), national classification"
      },
      "geo": "NL",
      "level": "hbo",
      "definition": {
        "nl": "Volgens de Vereniging Hogescholen.",
        "en": "According to the association of universities of applied sciences."
      },
      "observations": [
        {
          "period": "2015",
          "value": 24,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "nrc-2017-oecd"
          ]
        }
      ]
    },
    {
      "id": "ho-oecd",
      "name": {
        "nl": "hbo en wo samen, indeling van de OESO",
        "en": "all higher education (hbo and wo), OECD classification"
      },
      "geo": "NL",
      "level": "ho",
      "definition": {
        "nl": "Volgens Education at a Glance 2017 van de OESO, in de ISCED-F-richtingen voor bèta en techniek.",
        "en": "According to Education at a Glance 2017 of the OECD, in the ISCED-F fields for science and technology."
      },
      "contradicts": [
        "ho-national"
      ],
      "remarks": [
        {
          "id": "oecd-leaves-out",
          "text": {
            "nl": "De OESO laat landbouw, lerarenopleidingen en gemengde opleidingen weg.",
            "en": "The OECD leaves out agriculture, teacher training and mixed programmes."
          }
        }
      ],
      "observations": [
        {
          "period": "2015",
          "value": 18,
          "status": "A",
          "confidence": "second-hand",
          "sources": [
            "nrc-2017-oecd"
          ]
        }
      ]
    }
  ]
};
