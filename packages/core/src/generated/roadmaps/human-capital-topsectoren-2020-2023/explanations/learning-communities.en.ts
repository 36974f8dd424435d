// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { PreparedExplanation } from '../../../../internal/embedded-types.js';

export const prepared: PreparedExplanation = {
  "validFrom": "0001-01-01",
  "explanation": {
    "name": "One hundred learning communities",
    "subject": "Target for 2023 · measured as number of learning communities",
    "verdict": "not-assessable",
    "sentence": "Cannot be assessed. No figure for the start was found.",
    "caveats": [
      "The sources name no base year; we take 2019, the year in which the roadmap was offered.",
      "The target names a number of learning communities, so these are counted.",
      "We did not find how many learning communities came about.",
      "This is our summary of the target, not the printed text."
    ],
    "marks": [],
    "measures": [],
    "milestones": [],
    "label": "Cannot be assessed",
    "body": "No figure for the start was found.",
    "sources": [
      {
        "id": "agrifood-2019",
        "shortName": "Topsector Agri & Food, 2019",
        "url": "https://topsectoragrifood.nl/nieuws/topsectoren-en-human-capital-samen-aan-de-slag-voor-de-banen-van-morgen/"
      },
      {
        "id": "roadmap-2020-2023-katapult",
        "shortName": "Human Capital Topsectoren",
        "url": "https://humancapitaltopsectoren.wijzijnkatapult.nl/over/roadmap/"
      }
    ]
  }
};
