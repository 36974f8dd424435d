// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { RoadmapProfile } from '../../../types.js';

export const profile: RoadmapProfile = {
  "id": "human-capital-topsectoren-2020-2023",
  "title": {
    "nl": "Roadmap Human Capital Topsectoren 2020 – 2023 Samen aan de slag",
    "en": "Human Capital Roadmap of the Topsectors 2020–2023, Working together"
  },
  "period": {
    "start": 2020,
    "end": 2023
  },
  "adopted": "2019-11-11",
  "mission": {
    "text": {
      "nl": "Een \"toekomstbehendige\" beroepsbevolking.",
      "en": "A workforce that is \"ready to change with the future\" (toekomstbehendig)."
    },
    "note": {
      "nl": "Dit is het woord van de roadmap; de volledige zin hebben wij niet gezien.",
      "en": "This is the word of the roadmap; we did not see the full sentence."
    }
  },
  "ambition": {
    "nl": "In 2023 willen de Topsectoren het volgende bereikt hebben:",
    "en": "By 2023 the Topsectors want to have achieved the following:"
  },
  "functions": [
    {
      "id": "joint-work",
      "name": {
        "nl": "Samen uitwerken",
        "en": "Joint work"
      },
      "text": {
        "nl": "De Topsectoren werken samen aan drie programmalijnen.",
        "en": "The Topsectors work together on three programme lines."
      }
    }
  ],
  "agendaSettingParties": [
    {
      "id": "social-partners",
      "name": {
        "nl": "SER en VNO-NCW",
        "en": "SER (Social and Economic Council) and VNO-NCW (employers' organisation)"
      }
    },
    {
      "id": "techniekpact",
      "name": {
        "nl": "Techniekpact",
        "en": "Techniekpact (national technology pact)"
      }
    },
    {
      "id": "research-council",
      "name": {
        "nl": "NWO",
        "en": "NWO (Dutch Research Council)"
      }
    },
    {
      "id": "regions",
      "name": {
        "nl": "de regio's",
        "en": "the regions"
      }
    }
  ],
  "complements": {
    "nl": "De roadmap volgt op de gezamenlijke roadmap 2016-2020 en is samen met het Kennis- en innovatieconvenant (KIC) aangeboden.",
    "en": "The roadmap follows the joint roadmap 2016-2020 and was offered together with the knowledge and innovation covenant (KIC)."
  },
  "scope": {
    "nl": "De tien Nederlandse topsectoren.",
    "en": "The ten Dutch topsectors."
  },
  "topsectors": [
    {
      "id": "agri-food",
      "name": {
        "nl": "Agri&Food",
        "en": "Agri & Food"
      }
    },
    {
      "id": "chemicals",
      "name": {
        "nl": "Chemie",
        "en": "Chemicals"
      }
    },
    {
      "id": "creative-industry",
      "name": {
        "nl": "Creatieve Industrie",
        "en": "Creative industry"
      }
    },
    {
      "id": "energy",
      "name": {
        "nl": "Energie",
        "en": "Energy"
      }
    },
    {
      "id": "high-tech-systems-and-materials",
      "name": {
        "nl": "High Tech Systemen en Materialen",
        "en": "High Tech Systems & Materials"
      }
    },
    {
      "id": "life-sciences-and-health",
      "name": {
        "nl": "Life Sciences & Health",
        "en": "Life Sciences & Health"
      }
    },
    {
      "id": "logistics",
      "name": {
        "nl": "Logistiek",
        "en": "Logistics"
      }
    },
    {
      "id": "horticulture",
      "name": {
        "nl": "Tuinbouw & Uitgangsmaterialen",
        "en": "Horticulture"
      }
    },
    {
      "id": "water",
      "name": {
        "nl": "Water",
        "en": "Water"
      }
    },
    {
      "id": "ict",
      "name": {
        "nl": "ICT",
        "en": "ICT"
      },
      "crossCutting": true
    }
  ],
  "organisations": [
    {
      "id": "topsectors",
      "name": {
        "nl": "Topsectoren",
        "en": "Topsectors"
      },
      "roles": [
        {
          "role": "executes",
          "description": {
            "nl": "Werken de programmalijnen samen uit.",
            "en": "Work out the programme lines together."
          }
        }
      ]
    },
    {
      "id": "parliament",
      "name": {
        "nl": "Tweede Kamer",
        "en": "House of Representatives"
      },
      "roles": [
        {
          "role": "receives",
          "description": {
            "nl": "Kreeg de roadmap op 11 november 2019 aangeboden.",
            "en": "Was offered the roadmap on 11 November 2019."
          }
        }
      ]
    },
    {
      "id": "nwo",
      "name": {
        "nl": "NWO",
        "en": "NWO (Dutch Research Council)"
      },
      "roles": [
        {
          "role": "executes",
          "description": {
            "nl": "Werkt mee aan het onderzoeksprogramma van de tweede programmalijn.",
            "en": "Takes part in the research programme of the second programme line."
          }
        }
      ]
    }
  ],
  "resources": {
    "nl": "Bedragen voor de hele roadmap hebben wij niet gezien.",
    "en": "We did not see any amounts for the roadmap as a whole."
  },
  "detailedDescription": {
    "text": {
      "nl": "De roadmap staat op:",
      "en": "The roadmap is found at:"
    },
    "url": "https://humancapitaltopsectoren.wijzijnkatapult.nl/over/roadmap/"
  },
  "editions": [
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
  "defaultEdition": "2020",
  "events": [
    {
      "id": "offered",
      "date": "2019-11-11",
      "name": {
        "nl": "Roadmap aangeboden aan de Tweede Kamer, samen met het Kennis- en innovatieconvenant",
        "en": "Roadmap offered to parliament, together with the knowledge and innovation covenant"
      },
      "sources": [
        "agrifood-2019",
        "roadmap-2020-2023"
      ]
    },
    {
      "id": "innovation-call-2021",
      "date": "2021",
      "name": {
        "nl": "Oproep van 2,6 miljoen euro voor learning communities",
        "en": "Call of 2.6 million euros for learning communities"
      },
      "sources": [
        "hh-hc-call-2021"
      ]
    }
  ],
  "statedIn": [
    "roadmap-2020-2023",
    "roadmap-2020-2023-katapult",
    "roadmap-2020-2023-en"
  ]
};
