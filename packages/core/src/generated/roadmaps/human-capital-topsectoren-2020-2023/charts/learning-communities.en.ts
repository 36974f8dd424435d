// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { PreparedChart } from '../../../../internal/embedded-types.js';

export const prepared: PreparedChart = {
  "validFrom": "0001-01-01",
  "chart": {
    "language": "en",
    "target": "learning-communities",
    "measure": "learning-communities",
    "name": "One hundred learning communities",
    "subject": "Target for 2023 · measured as number of learning communities",
    "sentence": "Measured as number of learning communities: there are no figures yet; the target is 100 in 2023.",
    "kinds": {
      "measured": "measured",
      "contradicting": "said elsewhere",
      "required": "needed for the target",
      "goal": "target",
      "projected": "if it goes on like this"
    },
    "figures": [
      {
        "kind": "goal",
        "position": 2023,
        "number": 100,
        "value": "100 learning communities",
        "period": "2023",
        "status": "A",
        "sources": [
          {
            "shortName": "Topsector Agri & Food, 2019",
            "url": "https://topsectoragrifood.nl/nieuws/topsectoren-en-human-capital-samen-aan-de-slag-voor-de-banen-van-morgen/"
          },
          {
            "shortName": "Human Capital Topsectoren",
            "url": "https://humancapitaltopsectoren.wijzijnkatapult.nl/over/roadmap/"
          }
        ],
        "when": "2023",
        "remark": "target"
      }
    ],
    "lines": [],
    "breaks": [],
    "breakNotes": [],
    "notes": [
      "We did not find how many learning communities came about."
    ],
    "years": {
      "first": 2023,
      "last": 2023
    },
    "ticks": [
      {
        "number": 0,
        "label": "0"
      },
      {
        "number": 25,
        "label": "25"
      },
      {
        "number": 50,
        "label": "50"
      },
      {
        "number": 75,
        "label": "75"
      },
      {
        "number": 100,
        "label": "100"
      }
    ],
    "current": null,
    "sources": [
      {
        "shortName": "Topsector Agri & Food, 2019",
        "url": "https://topsectoragrifood.nl/nieuws/topsectoren-en-human-capital-samen-aan-de-slag-voor-de-banen-van-morgen/"
      },
      {
        "shortName": "Human Capital Topsectoren",
        "url": "https://humancapitaltopsectoren.wijzijnkatapult.nl/over/roadmap/"
      }
    ]
  }
};
