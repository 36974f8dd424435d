// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { PreparedExplanation } from '../../../../internal/embedded-types.js';

export const prepared: PreparedExplanation = {
  "validFrom": "2020-12-31",
  "explanation": {
    "name": "Doubling the capacity of Centres of Expertise and Centra voor Innovatief Vakmanschap (centres for innovative craftsmanship)",
    "subject": "Target for 2020 · measured as number of centres",
    "verdict": "achieved",
    "sentence": "Achieved. In 2019 there were 324 centres; the target was 266, twice as many as in November 2016.",
    "caveats": [
      "Another measure gives another verdict. Measured as number of students taking part: not achieved.",
      "The roadmap names no base year; we take 2016, the first year of the roadmap.",
      "The roadmap does not say how capacity is measured; the target is about centres, so we count centres.",
      "The count became broader over time, so part of the growth comes from counting more.",
      "The figure for November 2016 is an estimate or has been rounded.",
      "Sources disagree about November 2016: we use 133, elsewhere it says 113 and 150.",
      "No figure for 2020 itself was found. The last one is for 2019."
    ],
    "marks": [
      {
        "id": "baseline",
        "name": "start",
        "value": "133",
        "period": "November 2016",
        "number": 133
      },
      {
        "id": "current",
        "name": "measured",
        "value": "324",
        "period": "2019",
        "number": 324
      },
      {
        "id": "expected",
        "name": "needed",
        "value": "233",
        "period": "2019",
        "number": 232.75
      },
      {
        "id": "goal",
        "name": "target",
        "value": "266",
        "period": "2020",
        "number": 266
      }
    ],
    "measures": [],
    "milestones": [],
    "label": "Achieved",
    "body": "In 2019 there were 324 centres; the target was 266, twice as many as in November 2016.",
    "sources": [
      {
        "id": "pbt-2016-11",
        "shortName": "PBT, 2016",
        "url": "https://www.pbt-netwerk.nl/actueel/investeren-in-het-grootste-kennisnetwerk-beroepsonderwijs-bedrijfsleven"
      },
      {
        "id": "katapultdag-2019",
        "shortName": "Katapult, 2019",
        "url": "https://wijzijnkatapult.nl/katapultdag-2020/terugblik-katapultdag-2019/"
      },
      {
        "id": "roadmap-2017",
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      }
    ]
  }
};
