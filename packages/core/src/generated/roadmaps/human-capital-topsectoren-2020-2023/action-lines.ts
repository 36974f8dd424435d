// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { ActionLineData } from '../../../types.js';

export const actionLines: ActionLineData = {
id: "human-capital-topsectoren-2020-2023",
title: {
  "nl": "Roadmap Human Capital Topsectoren 2020 – 2023 Samen aan de slag",
  "en": "Human Capital Roadmap of the Topsectors 2020–2023, Working together"
},
editions: [
  {
    "id": "2020",
    "name": {
      "nl": "Roadmap 2020-2023",
      "en": "Roadmap 2020-2023"
    },
    "date": "2019-11-11",
    "sources": [
      "roadmap-2020-2023",
      "roadmap-2020-2023-katapult"
    ]
  }
],
defaultEdition: "2020",
actionLines: [
  {
    "id": "greater-impact",
    "editions": [
      {
        "edition": "2020",
        "number": 1,
        "name": {
          "nl": "Vergroten van (de) impact",
          "en": "Greater impact"
        }
      }
    ],
    "about": {
      "text": {
        "nl": "Learning communities op vraag van bedrijven, in fieldlabs, skillslabs, CoE's, CIV's, lectoraten en practoraten, met een topsector voorop bij elke opgave.",
        "en": "Learning communities on demand, in field labs, skills labs, CoEs, CIVs and research groups of hbo and mbo (lectoraten, practoraten), with one topsector ahead on each challenge."
      },
      "basis": "derived"
    },
    "targets": [
      {
        "target": "learning-communities",
        "basis": "derived",
        "reason": {
          "nl": "De learning communities horen bij deze lijn.",
          "en": "The learning communities belong to this line."
        }
      }
    ],
    "sources": [
      "roadmap-2020-2023-katapult",
      "roadmap-2020-2023"
    ]
  },
  {
    "id": "develop-and-spread-knowledge",
    "editions": [
      {
        "edition": "2020",
        "number": 2,
        "name": {
          "nl": "Kennis ontwikkelen en verspreiden",
          "en": "Developing and spreading knowledge"
        }
      }
    ],
    "about": {
      "text": {
        "nl": "Een onderzoeksprogramma samen met NWO.",
        "en": "A research programme together with NWO."
      },
      "basis": "derived"
    },
    "targets": [],
    "sources": [
      "roadmap-2020-2023-katapult",
      "roadmap-2020-2023"
    ]
  },
  {
    "id": "mobilise-and-speed-up",
    "editions": [
      {
        "edition": "2020",
        "number": 3,
        "name": {
          "nl": "Mobiliseren en versnellen",
          "en": "Mobilising and speeding up"
        }
      }
    ],
    "about": {
      "text": {
        "nl": "Samenwerken met partners als de SER, VNO-NCW, het Techniekpact en de regio's.",
        "en": "Working with partners such as the SER, VNO-NCW, the Techniekpact and the regions."
      },
      "basis": "derived"
    },
    "targets": [],
    "sources": [
      "roadmap-2020-2023-katapult",
      "roadmap-2020-2023"
    ]
  }
],
targetNames: [
  {
    "id": "learning-communities",
    "name": {
      "nl": "Honderd learning communities",
      "en": "One hundred learning communities"
    }
  }
],
sources: [{
  "id": "roadmap-2020-2023",
  "title": "Roadmap Human Capital Topsectoren 2020 – 2023 Samen aan de slag",
  "publisher": "Human Capital Agenda ICT (hcaict.nl)",
  "shortName": "Roadmap 2020-2023",
  "url": "https://hcaict.nl/folders/samen-aan-de-slag",
  "vintage": "2020-2023"
}, {
  "id": "roadmap-2020-2023-katapult",
  "title": "Roadmap Human Capital Topsectoren",
  "publisher": "Human Capital Topsectoren (wijzijnkatapult.nl)",
  "shortName": "Human Capital Topsectoren",
  "url": "https://humancapitaltopsectoren.wijzijnkatapult.nl/over/roadmap/",
  "vintage": "2020-2023"
}],
};
