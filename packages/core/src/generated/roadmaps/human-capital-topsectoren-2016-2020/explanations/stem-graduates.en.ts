// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { PreparedExplanation } from '../../../../internal/embedded-types.js';

export const prepared: PreparedExplanation = {
  "validFrom": "2020-12-31",
  "explanation": {
    "name": "Four in ten graduates with a science or technology (STEM) diploma",
    "subject": "Target for 2020 · measured as share of the diplomas in higher education",
    "verdict": "missed",
    "sentence": "Not achieved. In 2018/19 it was 20.0%; the target was 40%. Since 2014/15 it went up by 2.8 percentage points.",
    "caveats": [
      "The roadmap names no base year; we take 2014/15, the first year of the series and the last full school year before the roadmap.",
      "The roadmap does not say how this is measured; all higher education together is the widest series that we found.",
      "Without vocational education (mbo): no official series of all levels together was found.",
      "Only programmes in the sectors technology and science count; the Techniekpact counts more programmes.",
      "Diplomas were counted, not persons: someone with two diplomas counts twice.",
      "That 2018/19 is provisional is our assumption; the source does not say so.",
      "The figure for 2018/19 is provisional.",
      "No figure for 2020 itself was found. The last one is for 2018/19."
    ],
    "marks": [
      {
        "id": "baseline",
        "name": "start",
        "value": "17.3%",
        "period": "2014/15",
        "number": 17.269626462428306
      },
      {
        "id": "current",
        "name": "measured",
        "value": "20.0%",
        "period": "2018/19",
        "number": 20.03997777593287
      },
      {
        "id": "expected",
        "name": "needed",
        "value": "32.4%",
        "period": "2018/19",
        "number": 32.423208820809435
      },
      {
        "id": "goal",
        "name": "target",
        "value": "40%",
        "period": "2020",
        "number": 40
      }
    ],
    "measures": [],
    "milestones": [],
    "label": "Not achieved",
    "body": "In 2018/19 it was 20.0%; the target was 40%. Since 2014/15 it went up by 2.8 percentage points.",
    "sources": [
      {
        "id": "duo-hbo-dipl-2019",
        "shortName": "DUO, gediplomeerden hbo",
        "url": "https://duo.nl/open_onderwijsdata/images/05-gediplomeerden-hbo-2019.csv"
      },
      {
        "id": "duo-wo-dipl-2019",
        "shortName": "DUO, gediplomeerden wo",
        "url": "https://duo.nl/open_onderwijsdata/images/05-gediplomeerden-wo-2019.csv"
      },
      {
        "id": "roadmap-2017",
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      }
    ]
  }
};
