// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { PreparedExplanation } from '../../../../internal/embedded-types.js';

export const prepared: PreparedExplanation = {
  "validFrom": "2021-08-31",
  "explanation": {
    "name": "Attracting, educating and retaining foreign students and knowledge workers",
    "subject": "Target for 2020 · a direction without a number",
    "verdict": "mixed",
    "sentence": "Partly moving the right way. 2 of the 4 figures are moving the right way. 2 cannot be assessed.",
    "caveats": [
      "The roadmap names no base year; we take 2015/16, the school year in which the roadmap was adopted.",
      "The source gives a calendar year only; we read it as the start of the school year."
    ],
    "marks": [],
    "measures": [
      {
        "id": "attract",
        "name": "number of international degree students (attracting)",
        "verdict": "on-track",
        "caveats": [
          "The roadmap names no measure; this is the longest series on foreign students that we found.",
          "The total is our sum of five figures that the source rounds to hundreds."
        ],
        "outcome": "risen",
        "change": {
          "direction": "up",
          "from": {
            "value": "61,600",
            "period": "2015/16"
          },
          "to": {
            "value": "100,700",
            "period": "2020/21"
          }
        }
      },
      {
        "id": "educate",
        "name": "share of international students in university bachelor programmes (educating)",
        "verdict": "on-track",
        "caveats": [
          "The roadmap names no measure; university bachelor programmes have had the most international students since 2018/19, but in hbo bachelor programmes the share rose much less.",
          "We did not find shares after 2021/22."
        ],
        "outcome": "risen",
        "change": {
          "direction": "up",
          "from": {
            "value": "10.5%",
            "period": "2015/16"
          },
          "to": {
            "value": "19.4%",
            "period": "2020/21"
          }
        }
      },
      {
        "id": "retain",
        "name": "share still living in the Netherlands five years after graduation (retaining)",
        "verdict": "not-assessable",
        "caveats": [
          "The roadmap names no measure; all four studies that we found give a figure for five years after graduation.",
          "The four studies follow different groups, so a difference between the figures is not a trend."
        ],
        "outcome": "The figures cannot be compared with each other."
      },
      {
        "id": "knowledge-workers",
        "name": "number of first residence permits for knowledge workers (attracting)",
        "verdict": "not-assessable",
        "caveats": [
          "The roadmap names no base year; we take 2015, the year in which the roadmap was adopted, but we found no figure for that year.",
          "The roadmap names no measure; this is the only series on knowledge workers in these data.",
          "We did not find the figures for 2014 to 2021."
        ],
        "outcome": "No figure for the start was found."
      }
    ],
    "milestones": [],
    "label": "Partly moving the right way",
    "body": "2 of the 4 figures are moving the right way. 2 cannot be assessed.",
    "sources": [
      {
        "id": "ocw-intl",
        "shortName": "OCW in cijfers",
        "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit"
      },
      {
        "id": "roadmap-2017",
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      }
    ]
  }
};
