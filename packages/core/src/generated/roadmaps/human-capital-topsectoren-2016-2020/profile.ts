// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { RoadmapProfile } from '../../../types.js';

export const profile: RoadmapProfile = {
  "id": "human-capital-topsectoren-2016-2020",
  "title": {
    "nl": "Gezamenlijke roadmap Human Capital Topsectoren 2016 – 2020",
    "en": "Joint Human Capital Roadmap of the Topsectors 2016–2020"
  },
  "period": {
    "start": 2016,
    "end": 2020
  },
  "adopted": "2015-12",
  "mission": {
    "text": {
      "nl": "De missie van de Topsectoren is een toekomstbehoudende beroepsbevolking als voorwaarde voor een florerende economie.",
      "en": "The mission of the Topsectors is a workforce that preserves the future, as a condition for a flourishing economy."
    },
    "note": {
      "nl": "\"Toekomstbehoudende\" is waarschijnlijk een verschrijving van \"toekomstbehendige\" (klaar om mee te veranderen): dat woord staat in de roadmap voor 2020-2023.",
      "en": "The printed \"toekomstbehoudende\" (\"that preserves the future\") is probably a slip for \"toekomstbehendige\" (\"ready to change with the future\"): that is the word in the roadmap for 2020-2023."
    }
  },
  "ambition": {
    "nl": "In 2020 willen de Topsectoren het volgende bereikt hebben:",
    "en": "By 2020 the Topsectors want to have achieved the following:"
  },
  "functions": [
    {
      "id": "joint-work",
      "name": {
        "nl": "Samen uitwerken",
        "en": "Joint work"
      },
      "text": {
        "nl": "De roadmap bestaat uit 5 actielijnen die de Topsectoren in gezamenlijkheid uitwerken.",
        "en": "The roadmap consists of 5 action lines that the Topsectors work out together."
      }
    },
    {
      "id": "agenda-setting",
      "name": {
        "nl": "Agenderende functie",
        "en": "Agenda-setting function"
      },
      "text": {
        "nl": "De roadmap fungeert ook als hefboom richting andere partijen om zich in dezelfde richting te bewegen: de zogenaamde agenderende functie.",
        "en": "The roadmap also serves as a lever towards other parties, so that they move in the same direction: the agenda-setting function."
      }
    }
  ],
  "agendaSettingParties": [
    {
      "id": "knowledge-and-education-institutions",
      "name": {
        "nl": "kennis- en onderwijsinstellingen",
        "en": "knowledge and education institutions"
      }
    },
    {
      "id": "governments",
      "name": {
        "nl": "overheden",
        "en": "governments"
      }
    },
    {
      "id": "tkis",
      "name": {
        "nl": "Topconsortia voor Kennis en Innovatie (TKI's)",
        "en": "top consortia for knowledge and innovation (TKIs)"
      }
    },
    {
      "id": "companies",
      "name": {
        "nl": "bedrijven",
        "en": "companies"
      }
    },
    {
      "id": "civil-society-and-trade-organisations",
      "name": {
        "nl": "maatschappelijke- en brancheorganisaties",
        "en": "civil-society and trade organisations"
      }
    },
    {
      "id": "regional-networks",
      "name": {
        "nl": "regionale netwerken",
        "en": "regional networks"
      }
    },
    {
      "id": "parts-of-the-country",
      "name": {
        "nl": "landsdelen",
        "en": "parts of the country (landsdelen)"
      }
    }
  ],
  "complements": {
    "nl": "Deze gezamenlijke roadmap is aanvullend op de afzonderlijke Human Capital Agenda die elke Topsector uitvoert.",
    "en": "This joint roadmap comes on top of the separate Human Capital Agenda that each Topsector carries out."
  },
  "scope": {
    "nl": "Topsectoren = Topsectoren incl. ICT",
    "en": "Topsectors = Topsectors including ICT"
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
      "id": "figureheads",
      "name": {
        "nl": "Boegbeelden van de Topsectoren",
        "en": "Figureheads of the Topsectors (boegbeelden)"
      },
      "roles": [
        {
          "role": "decides",
          "description": {
            "nl": "Besloten in mei 2015 samen met VNO-NCW dat de Topsectoren gaan samenwerken aan human capital.",
            "en": "Decided in May 2015, together with VNO-NCW, that the Topsectors would work together on human capital."
          }
        }
      ]
    },
    {
      "id": "vno-ncw",
      "name": {
        "nl": "VNO-NCW",
        "en": "VNO-NCW (employers' organisation)"
      },
      "roles": [
        {
          "role": "decides",
          "description": {
            "nl": "Besloot in mei 2015 samen met de boegbeelden dat de Topsectoren gaan samenwerken aan human capital.",
            "en": "Decided in May 2015, together with the figureheads, that the Topsectors would work together on human capital."
          }
        }
      ]
    },
    {
      "id": "minister-of-economic-affairs",
      "name": {
        "nl": "Minister van Economische Zaken",
        "en": "Minister of Economic Affairs"
      },
      "roles": [
        {
          "role": "receives",
          "description": {
            "nl": "Kreeg de roadmap in december 2015 aangeboden.",
            "en": "Was offered the roadmap in December 2015."
          }
        }
      ]
    },
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
            "nl": "Werken de actielijnen samen uit en stellen daarvoor in 2017 eigen middelen beschikbaar.",
            "en": "Work out the action lines together and make their own means available for this in 2017."
          }
        }
      ]
    },
    {
      "id": "pbt",
      "name": {
        "nl": "Platform Bèta Techniek (PBT)",
        "en": "Platform Bèta Techniek (PBT)"
      },
      "roles": [
        {
          "role": "facilitates",
          "description": {
            "nl": "Faciliteert de samenwerking, samen met het ministerie van Economische Zaken.",
            "en": "Facilitates the cooperation, together with the Ministry of Economic Affairs."
          }
        }
      ]
    },
    {
      "id": "ministry-of-economic-affairs",
      "name": {
        "nl": "Ministerie van Economische Zaken (EZ)",
        "en": "Ministry of Economic Affairs (EZ)"
      },
      "roles": [
        {
          "role": "facilitates",
          "description": {
            "nl": "Faciliteert de samenwerking, samen met PBT.",
            "en": "Facilitates the cooperation, together with PBT."
          }
        }
      ]
    },
    {
      "id": "smart-industry-programme",
      "name": {
        "nl": "Programma Smart Industry",
        "en": "Smart Industry programme"
      },
      "roles": [
        {
          "role": "explores-with",
          "description": {
            "nl": "Verkent in 2017 samen met de Topsectoren de actielijn Smart Society, Smart Industry.",
            "en": "Explores the action line Smart Society, Smart Industry with the Topsectors in 2017."
          }
        }
      ]
    }
  ],
  "resources": {
    "nl": "In 2017 stellen de Topsectoren eigen middelen beschikbaar om de roadmap verder uit te werken en het gezamenlijke geluid bij anderen te laten horen. De roadmap noemt geen bedragen.",
    "en": "In 2017 the Topsectors make their own means available to work out the roadmap further and to let others hear their joint voice. The roadmap names no amounts."
  },
  "detailedDescription": {
    "text": {
      "nl": "Een gedetailleerde beschrijving van de activiteiten per actielijn in 2017 staat op:",
      "en": "A detailed description of the activities of each action line in 2017 is found at:"
    },
    "url": "https://www.pbt-netwerk.nl/publicaties",
    "note": {
      "nl": "Wij hebben die beschrijving niet gevonden.",
      "en": "We did not find that description."
    }
  },
  "editions": [
    {
      "id": "2016",
      "name": {
        "nl": "Voortgangsrapportage november 2016",
        "en": "Progress report of November 2016"
      },
      "date": "2016-11-30",
      "sources": [
        "progress-report-2016"
      ]
    },
    {
      "id": "2017",
      "name": {
        "nl": "Inzet in 2017",
        "en": "Plans for 2017 (Inzet in 2017)"
      },
      "date": "2017",
      "sources": [
        "roadmap-2017"
      ]
    },
    {
      "id": "2018",
      "name": {
        "nl": "Werkplan 2018",
        "en": "Work plan 2018"
      },
      "date": "2017-12",
      "sources": [
        "work-plan-2018"
      ]
    }
  ],
  "defaultEdition": "2017",
  "events": [
    {
      "id": "joint-decision",
      "date": "2015-05",
      "name": {
        "nl": "De boegbeelden van de Topsectoren en VNO-NCW besluiten samen te werken aan human capital",
        "en": "The figureheads of the Topsectors and VNO-NCW decide to work together on human capital"
      },
      "sources": [
        "roadmap-2017",
        "roadmap-2016"
      ]
    },
    {
      "id": "adopted",
      "date": "2015-12",
      "name": {
        "nl": "Roadmap vastgesteld en aangeboden aan de minister van Economische Zaken",
        "en": "Roadmap adopted and offered to the Minister of Economic Affairs"
      },
      "sources": [
        "roadmap-2017",
        "progress-report-2016"
      ]
    },
    {
      "id": "published",
      "date": "2016-04-20",
      "name": {
        "nl": "PBT publiceert de roadmap",
        "en": "PBT publishes the roadmap"
      },
      "sources": [
        "roadmap-2016"
      ]
    },
    {
      "id": "progress-report-2016",
      "date": "2016-11-30",
      "name": {
        "nl": "Voortgangsrapportage over vier actielijnen, met een vooruitblik op 2017",
        "en": "Progress report on four action lines, with a look ahead to 2017"
      },
      "sources": [
        "progress-report-2016"
      ]
    },
    {
      "id": "plans-for-2017",
      "date": "2017",
      "name": {
        "nl": "Inzet in 2017, met vijf actielijnen",
        "en": "Plans for 2017, with five action lines"
      },
      "sources": [
        "roadmap-2017"
      ]
    },
    {
      "id": "investment-agenda",
      "date": "2017-06-26",
      "name": {
        "nl": "Investeringsagenda Learning Communities 2018-2021 van alle topsectoren gepresenteerd",
        "en": "Investment agenda Learning Communities 2018-2021 of all topsectors presented"
      },
      "sources": [
        "healthholland-lc-2017"
      ]
    },
    {
      "id": "evaluation-to-parliament",
      "date": "2017-07-27",
      "name": {
        "nl": "Brief aan de Tweede Kamer over de evaluatie van de topsectorenaanpak, die de roadmap belangrijk noemt",
        "en": "Letter to parliament on the evaluation of the topsectors policy, which calls the roadmap important"
      },
      "sources": [
        "pbt-evaluation-2017"
      ]
    },
    {
      "id": "progress-report-2017",
      "date": "2017-09",
      "name": {
        "nl": "Voortgangsrapportage september 2017",
        "en": "Progress report of September 2017"
      },
      "sources": [
        "progress-report-2017"
      ]
    },
    {
      "id": "work-plan-2018",
      "date": "2017-12",
      "name": {
        "nl": "Werkplan 2018, met drie actielijnen en een overkoepelende lijn",
        "en": "Work plan for 2018, with three action lines and an overarching line"
      },
      "sources": [
        "work-plan-2018"
      ]
    },
    {
      "id": "new-partners",
      "date": "2018-01-23",
      "name": {
        "nl": "Smart Industry en de Bouwagenda sluiten zich aan bij de Topsectoren en Team ICT",
        "en": "Smart Industry and the Bouwagenda (construction agenda) join the Topsectors and Team ICT"
      },
      "sources": [
        "topsectoren-2018-01"
      ]
    },
    {
      "id": "research-call-2019",
      "date": "2019-01-22",
      "name": {
        "nl": "Oproep van NWO voor onderzoek naar learning communities",
        "en": "Call by NWO for research into learning communities"
      },
      "sources": [
        "nwo-lc-2019"
      ]
    },
    {
      "id": "follow-up-roadmap",
      "date": "2019-11-11",
      "name": {
        "nl": "Volgende roadmap, voor 2020-2023, aangeboden aan de Tweede Kamer",
        "en": "Next roadmap, for 2020-2023, offered to parliament"
      },
      "sources": [
        "agrifood-2019",
        "roadmap-2020-2023"
      ]
    }
  ],
  "statedIn": [
    "roadmap-2017"
  ]
};
