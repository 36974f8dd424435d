// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { PreparedChart } from '../../../../internal/embedded-types.js';

export const prepared: PreparedChart = {
  "validFrom": "2022-12-31",
  "chart": {
    "language": "en",
    "target": "coe-civ-capacity",
    "measure": "centres",
    "name": "Doubling the capacity of Centres of Expertise and Centra voor Innovatief Vakmanschap (centres for innovative craftsmanship)",
    "subject": "Target for 2020 · measured as number of centres",
    "sentence": "Measured as number of centres: 133 centres in November 2016 and 324 centres in 2019; the target is 266 in 2020.",
    "kinds": {
      "measured": "measured",
      "contradicting": "said elsewhere",
      "required": "needed for the target",
      "goal": "target",
      "projected": "if it goes on like this"
    },
    "figures": [
      {
        "kind": "measured",
        "position": 2011,
        "number": 7,
        "value": "7 centres",
        "period": "2011",
        "status": "A",
        "series": "Katapult network",
        "sources": [
          {
            "shortName": "MBO Raad, 2017",
            "url": "https://www.mboraad.nl/nieuws/eindevaluatie-toont-succes-centra-voor-innovatief-vakmanschap"
          }
        ],
        "when": "2011",
        "remark": "measured"
      },
      {
        "kind": "contradicting",
        "position": 2016,
        "number": 150,
        "value": "150 centres",
        "period": "2016",
        "status": "E",
        "series": "EU STEM Coalition 2016",
        "sources": [
          {
            "shortName": "EU STEM Coalition, 2016",
            "url": "http://www.stemcoalition.eu/programmes/centres-expertise"
          }
        ],
        "when": "2016",
        "remark": "said elsewhere (EU STEM Coalition 2016), estimate or rounded"
      },
      {
        "kind": "measured",
        "position": 2016.375,
        "number": 133,
        "value": "133 centres",
        "period": "2016-11",
        "status": "E",
        "series": "Katapult network",
        "sources": [
          {
            "shortName": "PBT, 2016",
            "url": "https://www.pbt-netwerk.nl/actueel/investeren-in-het-grootste-kennisnetwerk-beroepsonderwijs-bedrijfsleven"
          }
        ],
        "when": "November 2016",
        "remark": "measured, estimate or rounded"
      },
      {
        "kind": "contradicting",
        "position": 2016.375,
        "number": 113,
        "value": "113 centres",
        "period": "2016-11",
        "status": "A",
        "series": "PBT 2016, lower count",
        "sources": [
          {
            "shortName": "PBT, 2016",
            "url": "https://www.pbt-netwerk.nl/actueel/investeren-in-het-grootste-kennisnetwerk-beroepsonderwijs-bedrijfsleven"
          }
        ],
        "when": "November 2016",
        "remark": "said elsewhere (PBT 2016, lower count)"
      },
      {
        "kind": "measured",
        "position": 2016.7083333333333,
        "number": 134,
        "value": "134 centres",
        "period": "2017-03",
        "status": "A",
        "series": "Katapult network",
        "sources": [
          {
            "shortName": "MBO Raad, 2017",
            "url": "https://www.mboraad.nl/nieuws/eindevaluatie-toont-succes-centra-voor-innovatief-vakmanschap"
          }
        ],
        "when": "March 2017",
        "remark": "measured"
      },
      {
        "kind": "contradicting",
        "position": 2017,
        "number": 149,
        "value": "149 centres",
        "period": "2017",
        "status": "A",
        "series": "MBO-today 2017",
        "sources": [
          {
            "shortName": "MBO-today, 2017",
            "url": "https://mbo-today.nl/centres-of-expertise-ontvangen-ook-in-2018-overheidsfinanciering/"
          }
        ],
        "when": "2017",
        "remark": "said elsewhere (MBO-today 2017)"
      },
      {
        "kind": "required",
        "position": 2017,
        "number": 166.25,
        "value": "166 centres",
        "period": "2017",
        "status": "A",
        "sources": [],
        "when": "2017",
        "remark": "needed for the target"
      },
      {
        "kind": "measured",
        "position": 2017.375,
        "number": 160,
        "value": "160 centres",
        "period": "2017-11",
        "status": "A",
        "series": "Katapult network",
        "sources": [
          {
            "shortName": "Cedefop, 2017",
            "url": "http://www.cedefop.europa.eu/hr/news-and-press/news/netherlands-public-private-partnerships-will-promote-innovation-vet"
          }
        ],
        "when": "November 2017",
        "remark": "measured"
      },
      {
        "kind": "required",
        "position": 2018,
        "number": 199.5,
        "value": "200 centres",
        "period": "2018",
        "status": "A",
        "sources": [],
        "when": "2018",
        "remark": "needed for the target"
      },
      {
        "kind": "measured",
        "position": 2019,
        "number": 324,
        "value": "324 centres",
        "period": "2019",
        "status": "A",
        "series": "Katapult network",
        "sources": [
          {
            "shortName": "Katapult, 2019",
            "url": "https://wijzijnkatapult.nl/katapultdag-2020/terugblik-katapultdag-2019/"
          }
        ],
        "when": "2019",
        "remark": "measured"
      },
      {
        "kind": "required",
        "position": 2019,
        "number": 232.75,
        "value": "233 centres",
        "period": "2019",
        "status": "A",
        "sources": [],
        "when": "2019",
        "remark": "needed for the target"
      },
      {
        "kind": "goal",
        "position": 2020,
        "number": 266,
        "value": "266 centres",
        "period": "2020",
        "status": "A",
        "sources": [
          {
            "shortName": "Roadmap, Inzet in 2017",
            "url": "https://www.pbt-netwerk.nl/publicaties"
          }
        ],
        "when": "2020",
        "remark": "target"
      },
      {
        "kind": "measured",
        "position": 2022,
        "number": 450,
        "value": "450 centres",
        "period": "2022",
        "status": "E",
        "series": "Katapult network",
        "sources": [
          {
            "shortName": "ACE Mobility, 2022",
            "url": "https://www.acemobility.nl/en/news/210-million-for-coes-from-nationaal-groeifonds"
          },
          {
            "shortName": "Europese Commissie, Katapult.EU",
            "url": "https://digital-skills-jobs.europa.eu/en/inspiration/good-practices/katapulteu-netherlands"
          }
        ],
        "when": "2022",
        "remark": "measured, estimate or rounded"
      }
    ],
    "lines": [
      {
        "kind": "measured",
        "points": [
          {
            "position": 2016.375,
            "number": 133
          },
          {
            "position": 2016.7083333333333,
            "number": 134
          },
          {
            "position": 2017.375,
            "number": 160
          }
        ]
      },
      {
        "kind": "required",
        "points": [
          {
            "position": 2016,
            "number": 133
          },
          {
            "position": 2017,
            "number": 166.25
          },
          {
            "position": 2018,
            "number": 199.5
          },
          {
            "position": 2019,
            "number": 232.75
          },
          {
            "position": 2020,
            "number": 266
          }
        ]
      }
    ],
    "breaks": [],
    "breakNotes": [],
    "notes": [
      "An open circle is an estimate or a rounded figure.",
      "Sources disagree. What is said elsewhere is a diamond.",
      "Without a figure: 2012–2015, 2018, 2020–2021. There is no line there.",
      "The count became broader over time, so part of the growth comes from counting more."
    ],
    "years": {
      "first": 2011,
      "last": 2022
    },
    "ticks": [
      {
        "number": 0,
        "label": "0"
      },
      {
        "number": 200,
        "label": "200"
      },
      {
        "number": 400,
        "label": "400"
      },
      {
        "number": 600,
        "label": "600"
      }
    ],
    "current": 9,
    "sources": [
      {
        "shortName": "MBO Raad, 2017",
        "url": "https://www.mboraad.nl/nieuws/eindevaluatie-toont-succes-centra-voor-innovatief-vakmanschap"
      },
      {
        "shortName": "EU STEM Coalition, 2016",
        "url": "http://www.stemcoalition.eu/programmes/centres-expertise"
      },
      {
        "shortName": "PBT, 2016",
        "url": "https://www.pbt-netwerk.nl/actueel/investeren-in-het-grootste-kennisnetwerk-beroepsonderwijs-bedrijfsleven"
      },
      {
        "shortName": "MBO-today, 2017",
        "url": "https://mbo-today.nl/centres-of-expertise-ontvangen-ook-in-2018-overheidsfinanciering/"
      },
      {
        "shortName": "Cedefop, 2017",
        "url": "http://www.cedefop.europa.eu/hr/news-and-press/news/netherlands-public-private-partnerships-will-promote-innovation-vet"
      },
      {
        "shortName": "Katapult, 2019",
        "url": "https://wijzijnkatapult.nl/katapultdag-2020/terugblik-katapultdag-2019/"
      },
      {
        "shortName": "ACE Mobility, 2022",
        "url": "https://www.acemobility.nl/en/news/210-million-for-coes-from-nationaal-groeifonds"
      },
      {
        "shortName": "Europese Commissie, Katapult.EU",
        "url": "https://digital-skills-jobs.europa.eu/en/inspiration/good-practices/katapulteu-netherlands"
      },
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      }
    ]
  }
};
