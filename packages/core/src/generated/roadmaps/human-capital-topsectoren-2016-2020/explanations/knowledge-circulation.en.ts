// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { PreparedExplanation } from '../../../../internal/embedded-types.js';

export const prepared: PreparedExplanation = {
  "validFrom": "2023-12-31",
  "explanation": {
    "name": "A joint vision on knowledge circulation through schooling",
    "subject": "Target for 2020 · milestones",
    "verdict": "achieved",
    "sentence": "Achieved, by our reading. The step that counts was taken on 26 June 2017: Investment agenda Learning Communities 2018-2021 presented.",
    "caveats": [
      "No source says that this target was reached; that the investment agenda is the vision asked for is our reading."
    ],
    "marks": [],
    "measures": [],
    "milestones": [
      {
        "id": "investment-agenda",
        "date": "26 June 2017",
        "name": "Investment agenda Learning Communities 2018-2021 presented",
        "status": "done",
        "statusName": "done",
        "note": "The agenda is one of all topsectors together; twenty pilots were examined for it.",
        "decides": true,
        "sources": [
          {
            "id": "healthholland-lc-2017",
            "shortName": "Health~Holland, 2017",
            "url": "https://healthholland.h5mag.com/update_september_2017/human_capital"
          }
        ]
      },
      {
        "id": "progress-report-2017",
        "date": "September 2017",
        "name": "Progress report calls learning communities a milestone",
        "status": "done",
        "statusName": "done",
        "decides": false,
        "sources": [
          {
            "id": "progress-report-2017",
            "shortName": "Voortgangsrapportage, september 2017",
            "url": "https://issuu.com/pbt-netwerk/docs/090717_pbt_voortgangsrapp_hc-roadma"
          }
        ]
      },
      {
        "id": "work-plan-2018",
        "date": "December 2017",
        "name": "Work plan for 2018 with three tracks for learning communities: practice, research and communication",
        "status": "done",
        "statusName": "done",
        "decides": false,
        "sources": [
          {
            "id": "work-plan-2018",
            "shortName": "Werkplan 2018",
            "url": "https://issuu.com/pbt-netwerk/docs/121417_pbt_werkplan2018"
          },
          {
            "id": "topsectoren-2018-01",
            "shortName": "Topsectoren, januari 2018",
            "url": "https://www.topsectoren.nl/actueel/nieuws/2018/januari/23-01-18/topsectoren-breiden-samenwerking-uit-op-menselijk-kapitaal"
          }
        ]
      },
      {
        "id": "research-call-2019",
        "date": "22 January 2019",
        "name": "Research call of 2.5 million euros",
        "status": "done",
        "statusName": "done",
        "note": "The call by NWO names lifelong learning and development as a main subject of the roadmap.",
        "decides": false,
        "sources": [
          {
            "id": "nwo-lc-2019",
            "shortName": "NWO, 2019",
            "url": "https://www.nwo.nl/en/news-and-events/news/2019/01/human-capital-learning-communities-in-the-technical-installation-sector.html"
          }
        ]
      },
      {
        "id": "follow-up-roadmap",
        "date": "11 November 2019",
        "name": "Next roadmap (2020-2023) offered to parliament",
        "status": "done",
        "statusName": "done",
        "decides": false,
        "sources": [
          {
            "id": "agrifood-2019",
            "shortName": "Topsector Agri & Food, 2019",
            "url": "https://topsectoragrifood.nl/nieuws/topsectoren-en-human-capital-samen-aan-de-slag-voor-de-banen-van-morgen/"
          }
        ]
      },
      {
        "id": "innovation-call-2021",
        "date": "2021",
        "name": "Call of 2.6 million euros for learning communities",
        "status": "done",
        "statusName": "done",
        "note": "The amount is 2,628,467 euros; the call came after the year of the target.",
        "decides": false,
        "sources": [
          {
            "id": "hh-hc-call-2021",
            "shortName": "Health~Holland, 2021",
            "url": "https://www.health-holland.com/funding-opportunities/human-capital-call"
          }
        ]
      },
      {
        "id": "hundred-learning-communities",
        "date": "2023",
        "name": "One hundred learning communities (next roadmap)",
        "status": "unknown",
        "statusName": "outcome not found",
        "note": "We did not find how many learning communities came about.",
        "decides": false,
        "sources": [
          {
            "id": "agrifood-2019",
            "shortName": "Topsector Agri & Food, 2019",
            "url": "https://topsectoragrifood.nl/nieuws/topsectoren-en-human-capital-samen-aan-de-slag-voor-de-banen-van-morgen/"
          }
        ]
      }
    ],
    "label": "Achieved, by our reading",
    "body": "The step that counts was taken on 26 June 2017: Investment agenda Learning Communities 2018-2021 presented.",
    "sources": [
      {
        "id": "healthholland-lc-2017",
        "shortName": "Health~Holland, 2017",
        "url": "https://healthholland.h5mag.com/update_september_2017/human_capital"
      },
      {
        "id": "progress-report-2017",
        "shortName": "Voortgangsrapportage, september 2017",
        "url": "https://issuu.com/pbt-netwerk/docs/090717_pbt_voortgangsrapp_hc-roadma"
      },
      {
        "id": "work-plan-2018",
        "shortName": "Werkplan 2018",
        "url": "https://issuu.com/pbt-netwerk/docs/121417_pbt_werkplan2018"
      },
      {
        "id": "topsectoren-2018-01",
        "shortName": "Topsectoren, januari 2018",
        "url": "https://www.topsectoren.nl/actueel/nieuws/2018/januari/23-01-18/topsectoren-breiden-samenwerking-uit-op-menselijk-kapitaal"
      },
      {
        "id": "nwo-lc-2019",
        "shortName": "NWO, 2019",
        "url": "https://www.nwo.nl/en/news-and-events/news/2019/01/human-capital-learning-communities-in-the-technical-installation-sector.html"
      },
      {
        "id": "agrifood-2019",
        "shortName": "Topsector Agri & Food, 2019",
        "url": "https://topsectoragrifood.nl/nieuws/topsectoren-en-human-capital-samen-aan-de-slag-voor-de-banen-van-morgen/"
      },
      {
        "id": "hh-hc-call-2021",
        "shortName": "Health~Holland, 2021",
        "url": "https://www.health-holland.com/funding-opportunities/human-capital-call"
      },
      {
        "id": "roadmap-2017",
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      }
    ]
  }
};
