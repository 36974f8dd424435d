// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { TargetData } from '../../../../types.js';
import { source as sourceRoadmap2017 } from '../../../sources/roadmap-2017.js';
import { source as sourceProgressReport2017 } from '../../../sources/progress-report-2017.js';
import { source as sourceWorkPlan2018 } from '../../../sources/work-plan-2018.js';
import { source as sourceTopsectoren201801 } from '../../../sources/topsectoren-2018-01.js';
import { source as sourceAgrifood2019 } from '../../../sources/agrifood-2019.js';
import { source as sourceHealthhollandLc2017 } from '../../../sources/healthholland-lc-2017.js';
import { source as sourceNwoLc2019 } from '../../../sources/nwo-lc-2019.js';
import { source as sourceHhHcCall2021 } from '../../../sources/hh-hc-call-2021.js';

export const knowledgeCirculation: TargetData = {
id: "human-capital-topsectoren-2016-2020",
targets: [{
  "id": "knowledge-circulation",
  "number": 2,
  "name": {
    "nl": "Een gezamenlijke visie op kenniscirculatie door scholing",
    "en": "A joint vision on knowledge circulation through schooling"
  },
  "text": {
    "nl": "Een integrale visie vanuit de Topsectoren op kenniscirculatie door scholing.",
    "en": "An integral vision of the Topsectors on knowledge circulation through schooling."
  },
  "year": 2020,
  "sources": [
    "roadmap-2017"
  ],
  "kind": "milestone",
  "milestones": [
    {
      "id": "investment-agenda",
      "date": "2017-06-26",
      "name": {
        "nl": "Investeringsagenda Learning Communities 2018-2021 gepresenteerd",
        "en": "Investment agenda Learning Communities 2018-2021 presented"
      },
      "status": "done",
      "sources": [
        "healthholland-lc-2017"
      ],
      "note": {
        "nl": "De agenda is van alle topsectoren samen; er zijn twintig proefprojecten voor bekeken.",
        "en": "The agenda is one of all topsectors together; twenty pilots were examined for it."
      }
    },
    {
      "id": "progress-report-2017",
      "date": "2017-09",
      "name": {
        "nl": "Voortgangsrapport noemt learning communities een mijlpaal",
        "en": "Progress report calls learning communities a milestone"
      },
      "status": "done",
      "sources": [
        "progress-report-2017"
      ]
    },
    {
      "id": "work-plan-2018",
      "date": "2017-12",
      "name": {
        "nl": "Werkplan 2018 met drie sporen voor learning communities: praktijk, onderzoek en communicatie",
        "en": "Work plan for 2018 with three tracks for learning communities: practice, research and communication"
      },
      "status": "done",
      "sources": [
        "work-plan-2018",
        "topsectoren-2018-01"
      ]
    },
    {
      "id": "research-call-2019",
      "date": "2019-01-22",
      "name": {
        "nl": "Onderzoeksoproep van 2,5 miljoen euro",
        "en": "Research call of 2.5 million euros"
      },
      "status": "done",
      "sources": [
        "nwo-lc-2019"
      ],
      "note": {
        "nl": "De oproep van NWO noemt leven lang leren en ontwikkelen een hoofdonderwerp van de roadmap.",
        "en": "The call by NWO names lifelong learning and development as a main subject of the roadmap."
      }
    },
    {
      "id": "follow-up-roadmap",
      "date": "2019-11-11",
      "name": {
        "nl": "Volgende roadmap (2020-2023) aangeboden aan de Tweede Kamer",
        "en": "Next roadmap (2020-2023) offered to parliament"
      },
      "status": "done",
      "sources": [
        "agrifood-2019"
      ]
    },
    {
      "id": "innovation-call-2021",
      "date": "2021",
      "name": {
        "nl": "Oproep van 2,6 miljoen euro voor learning communities",
        "en": "Call of 2.6 million euros for learning communities"
      },
      "status": "done",
      "sources": [
        "hh-hc-call-2021"
      ],
      "note": {
        "nl": "Het bedrag is 2.628.467 euro; de oproep kwam na het jaar van het doel.",
        "en": "The amount is 2,628,467 euros; the call came after the year of the target."
      }
    },
    {
      "id": "hundred-learning-communities",
      "date": "2023",
      "name": {
        "nl": "Honderd learning communities (volgende roadmap)",
        "en": "One hundred learning communities (next roadmap)"
      },
      "status": "unknown",
      "sources": [
        "agrifood-2019"
      ],
      "note": {
        "nl": "Hoeveel learning communities er kwamen, hebben wij niet gevonden.",
        "en": "We did not find how many learning communities came about."
      }
    }
  ],
  "decidedBy": {
    "milestone": "investment-agenda",
    "basis": "assumed",
    "reason": {
      "nl": "Geen bron zegt dat dit doel is gehaald; dat de investeringsagenda de gevraagde visie is, is onze lezing.",
      "en": "No source says that this target was reached; that the investment agenda is the vision asked for is our reading."
    }
  }
}],
indicators: [],
sources: [sourceRoadmap2017, sourceProgressReport2017, sourceWorkPlan2018, sourceTopsectoren201801, sourceAgrifood2019, sourceHealthhollandLc2017, sourceNwoLc2019, sourceHhHcCall2021],
};
