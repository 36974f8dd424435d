// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { ActionLineData } from '../../../types.js';
import { source as sourceRoadmap2017 } from '../../sources/roadmap-2017.js';
import { source as sourceProgressReport2016 } from '../../sources/progress-report-2016.js';
import { source as sourceWorkPlan2018 } from '../../sources/work-plan-2018.js';
import { source as sourceTopsectoren201801 } from '../../sources/topsectoren-2018-01.js';

export const actionLines: ActionLineData = {
id: "human-capital-topsectoren-2016-2020",
title: {
  "nl": "Gezamenlijke roadmap Human Capital Topsectoren 2016 – 2020",
  "en": "Joint Human Capital Roadmap of the Topsectors 2016–2020"
},
editions: [
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
defaultEdition: "2017",
actionLines: [
  {
    "id": "education-and-innovation",
    "editions": [
      {
        "edition": "2016",
        "number": 1,
        "name": {
          "nl": "Onderwijs & Innovatie",
          "en": "Education & Innovation"
        }
      },
      {
        "edition": "2017",
        "number": 1,
        "name": {
          "nl": "Onderwijs en innovatie",
          "en": "Education and innovation"
        }
      },
      {
        "edition": "2018",
        "number": 1,
        "name": {
          "nl": "Onderwijs en innovatie",
          "en": "Education and innovation"
        }
      }
    ],
    "about": {
      "text": {
        "nl": "Scholen en bedrijven leren en vernieuwen samen in centra.",
        "en": "Schools and companies learn and innovate together in centres."
      },
      "basis": "derived"
    },
    "targets": [
      {
        "target": "coe-civ-capacity",
        "basis": "assumed",
        "reason": {
          "nl": "De roadmap legt dit verband niet; de plannen voor 2018 noemen de centra bij deze lijn.",
          "en": "The roadmap does not make this link; the plans for 2018 name the centres under this line."
        }
      }
    ],
    "sources": [
      "progress-report-2016",
      "roadmap-2017",
      "work-plan-2018",
      "topsectoren-2018-01"
    ]
  },
  {
    "id": "lifelong-development",
    "editions": [
      {
        "edition": "2016",
        "number": 2,
        "name": {
          "nl": "Leven Lang Blijven Leren",
          "en": "Keep Learning Throughout Life"
        }
      },
      {
        "edition": "2017",
        "number": 2,
        "name": {
          "nl": "Leven lang Blijven Ontwikkelen",
          "en": "Keep developing throughout life"
        }
      },
      {
        "edition": "2018",
        "number": 2,
        "name": {
          "nl": "Een leven lang ontwikkelen",
          "en": "Lifelong development"
        }
      }
    ],
    "about": {
      "text": {
        "nl": "Mensen blijven leren tijdens hun werk.",
        "en": "People keep learning during their working lives."
      },
      "basis": "derived"
    },
    "targets": [
      {
        "target": "knowledge-circulation",
        "basis": "assumed",
        "reason": {
          "nl": "De roadmap legt dit verband niet; de learning communities horen in de plannen voor 2018 bij een leven lang ontwikkelen.",
          "en": "The roadmap does not make this link; in the plans for 2018 the learning communities belong to lifelong development."
        }
      }
    ],
    "sources": [
      "progress-report-2016",
      "roadmap-2017",
      "work-plan-2018",
      "topsectoren-2018-01"
    ]
  },
  {
    "id": "internationalisation",
    "editions": [
      {
        "edition": "2016",
        "number": 3,
        "name": {
          "nl": "Internationalisering",
          "en": "Internationalisation"
        }
      },
      {
        "edition": "2017",
        "number": 3,
        "name": {
          "nl": "Internationalisering",
          "en": "Internationalisation"
        }
      }
    ],
    "about": {
      "text": {
        "nl": "Buitenlandse studenten en kenniswerkers naar Nederland halen en hier houden.",
        "en": "Bringing foreign students and knowledge workers to the Netherlands and keeping them here."
      },
      "basis": "assumed"
    },
    "targets": [
      {
        "target": "international-talent",
        "basis": "derived",
        "reason": {
          "nl": "De naam van de lijn past bij het doel over buitenlandse studenten en kenniswerkers.",
          "en": "The name of the line matches the target on foreign students and knowledge workers."
        }
      }
    ],
    "sources": [
      "progress-report-2016",
      "roadmap-2017"
    ]
  },
  {
    "id": "inflow",
    "editions": [
      {
        "edition": "2016",
        "number": 4,
        "name": {
          "nl": "Imago & Instroombevordering",
          "en": "Image & Promotion of Inflow"
        }
      },
      {
        "edition": "2017",
        "number": 4,
        "name": {
          "nl": "Instroom: naar 4 op de 10",
          "en": "Inflow: towards 4 in 10"
        }
      }
    ],
    "about": {
      "text": {
        "nl": "Meer mensen laten kiezen voor een opleiding in bèta of techniek.",
        "en": "Getting more people to choose a programme in science or technology."
      },
      "basis": "derived"
    },
    "targets": [
      {
        "target": "stem-graduates",
        "basis": "derived",
        "reason": {
          "nl": "De naam van de lijn in 2017 noemt dezelfde 4 op de 10 als het doel.",
          "en": "The name of the line in 2017 has the same 4 in 10 as the target."
        }
      }
    ],
    "sources": [
      "progress-report-2016",
      "roadmap-2017"
    ]
  },
  {
    "id": "smart-society-smart-industry",
    "editions": [
      {
        "edition": "2017",
        "number": 5,
        "name": {
          "nl": "Smart Society, Smart Industry",
          "en": "Smart Society, Smart Industry"
        },
        "exploratoryWith": {
          "nl": "programma Smart Industry",
          "en": "Smart Industry programme"
        }
      }
    ],
    "about": {
      "text": {
        "nl": "Een verkenning samen met het programma Smart Industry.",
        "en": "An exploration together with the Smart Industry programme."
      },
      "basis": "stated"
    },
    "targets": [],
    "sources": [
      "roadmap-2017"
    ]
  },
  {
    "id": "skills-digitalisation-robotics",
    "editions": [
      {
        "edition": "2018",
        "number": 3,
        "name": {
          "nl": "Skills, digitalisering en robotisering",
          "en": "Skills, digitalisation and robotics"
        }
      }
    ],
    "about": {
      "text": {
        "nl": "Onderzoeken wat digitalisering en robots doen met het werk in de topsectoren.",
        "en": "Finding out what digitalisation and robots do to work in the topsectors."
      },
      "basis": "derived"
    },
    "targets": [],
    "sources": [
      "work-plan-2018",
      "topsectoren-2018-01"
    ]
  },
  {
    "id": "overarching",
    "editions": [
      {
        "edition": "2018",
        "number": 4,
        "name": {
          "nl": "HC-Roadmap overkoepelend",
          "en": "Human capital roadmap as a whole"
        },
        "overarching": true
      }
    ],
    "about": {
      "text": {
        "nl": "Werk dat bij de hele roadmap hoort en niet bij één lijn.",
        "en": "Work that belongs to the whole roadmap and not to one line."
      },
      "basis": "derived"
    },
    "targets": [],
    "sources": [
      "work-plan-2018"
    ]
  }
],
targetNames: [
  {
    "id": "coe-civ-capacity",
    "name": {
      "nl": "Verdubbeling van de capaciteit van Centres of Expertise en Centra voor Innovatief Vakmanschap",
      "en": "Doubling the capacity of Centres of Expertise and Centra voor Innovatief Vakmanschap (centres for innovative craftsmanship)"
    }
  },
  {
    "id": "knowledge-circulation",
    "name": {
      "nl": "Een gezamenlijke visie op kenniscirculatie door scholing",
      "en": "A joint vision on knowledge circulation through schooling"
    }
  },
  {
    "id": "international-talent",
    "name": {
      "nl": "Buitenlandse studenten en kenniswerkers aantrekken, opleiden en behouden",
      "en": "Attracting, educating and retaining foreign students and knowledge workers"
    }
  },
  {
    "id": "stem-graduates",
    "name": {
      "nl": "Vier op de tien afgestudeerden met een bètatechnisch diploma",
      "en": "Four in ten graduates with a science or technology (STEM) diploma"
    }
  }
],
sources: [sourceRoadmap2017, sourceProgressReport2016, sourceWorkPlan2018, sourceTopsectoren201801],
};
