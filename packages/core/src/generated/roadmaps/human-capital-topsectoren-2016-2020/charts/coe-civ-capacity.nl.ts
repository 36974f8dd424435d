// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { PreparedChart } from '../../../../internal/embedded-types.js';

export const prepared: PreparedChart = {
  "validFrom": "2022-12-31",
  "chart": {
    "language": "nl",
    "target": "coe-civ-capacity",
    "measure": "centres",
    "name": "Verdubbeling van de capaciteit van Centres of Expertise en Centra voor Innovatief Vakmanschap",
    "subject": "Doel voor 2020 · gemeten als aantal centra",
    "sentence": "Gemeten als aantal centra: 133 centra in november 2016 en 324 centra in 2019; het doel is 266 in 2020.",
    "kinds": {
      "measured": "gemeten",
      "contradicting": "elders genoemd",
      "required": "nodig voor het doel",
      "goal": "doel",
      "projected": "als het zo doorgaat"
    },
    "figures": [
      {
        "kind": "measured",
        "position": 2011,
        "number": 7,
        "value": "7 centra",
        "period": "2011",
        "status": "A",
        "series": "Katapult-netwerk",
        "sources": [
          {
            "shortName": "MBO Raad, 2017",
            "url": "https://www.mboraad.nl/nieuws/eindevaluatie-toont-succes-centra-voor-innovatief-vakmanschap"
          }
        ],
        "when": "2011",
        "remark": "gemeten"
      },
      {
        "kind": "contradicting",
        "position": 2016,
        "number": 150,
        "value": "150 centra",
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
        "remark": "elders genoemd (EU STEM Coalition 2016), schatting of afgerond"
      },
      {
        "kind": "measured",
        "position": 2016.375,
        "number": 133,
        "value": "133 centra",
        "period": "2016-11",
        "status": "E",
        "series": "Katapult-netwerk",
        "sources": [
          {
            "shortName": "PBT, 2016",
            "url": "https://www.pbt-netwerk.nl/actueel/investeren-in-het-grootste-kennisnetwerk-beroepsonderwijs-bedrijfsleven"
          }
        ],
        "when": "november 2016",
        "remark": "gemeten, schatting of afgerond"
      },
      {
        "kind": "contradicting",
        "position": 2016.375,
        "number": 113,
        "value": "113 centra",
        "period": "2016-11",
        "status": "A",
        "series": "PBT 2016, lagere telling",
        "sources": [
          {
            "shortName": "PBT, 2016",
            "url": "https://www.pbt-netwerk.nl/actueel/investeren-in-het-grootste-kennisnetwerk-beroepsonderwijs-bedrijfsleven"
          }
        ],
        "when": "november 2016",
        "remark": "elders genoemd (PBT 2016, lagere telling)"
      },
      {
        "kind": "measured",
        "position": 2016.7083333333333,
        "number": 134,
        "value": "134 centra",
        "period": "2017-03",
        "status": "A",
        "series": "Katapult-netwerk",
        "sources": [
          {
            "shortName": "MBO Raad, 2017",
            "url": "https://www.mboraad.nl/nieuws/eindevaluatie-toont-succes-centra-voor-innovatief-vakmanschap"
          }
        ],
        "when": "maart 2017",
        "remark": "gemeten"
      },
      {
        "kind": "contradicting",
        "position": 2017,
        "number": 149,
        "value": "149 centra",
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
        "remark": "elders genoemd (MBO-today 2017)"
      },
      {
        "kind": "required",
        "position": 2017,
        "number": 166.25,
        "value": "166 centra",
        "period": "2017",
        "status": "A",
        "sources": [],
        "when": "2017",
        "remark": "nodig voor het doel"
      },
      {
        "kind": "measured",
        "position": 2017.375,
        "number": 160,
        "value": "160 centra",
        "period": "2017-11",
        "status": "A",
        "series": "Katapult-netwerk",
        "sources": [
          {
            "shortName": "Cedefop, 2017",
            "url": "http://www.cedefop.europa.eu/hr/news-and-press/news/netherlands-public-private-partnerships-will-promote-innovation-vet"
          }
        ],
        "when": "november 2017",
        "remark": "gemeten"
      },
      {
        "kind": "required",
        "position": 2018,
        "number": 199.5,
        "value": "200 centra",
        "period": "2018",
        "status": "A",
        "sources": [],
        "when": "2018",
        "remark": "nodig voor het doel"
      },
      {
        "kind": "measured",
        "position": 2019,
        "number": 324,
        "value": "324 centra",
        "period": "2019",
        "status": "A",
        "series": "Katapult-netwerk",
        "sources": [
          {
            "shortName": "Katapult, 2019",
            "url": "https://wijzijnkatapult.nl/katapultdag-2020/terugblik-katapultdag-2019/"
          }
        ],
        "when": "2019",
        "remark": "gemeten"
      },
      {
        "kind": "required",
        "position": 2019,
        "number": 232.75,
        "value": "233 centra",
        "period": "2019",
        "status": "A",
        "sources": [],
        "when": "2019",
        "remark": "nodig voor het doel"
      },
      {
        "kind": "goal",
        "position": 2020,
        "number": 266,
        "value": "266 centra",
        "period": "2020",
        "status": "A",
        "sources": [
          {
            "shortName": "Roadmap, Inzet in 2017",
            "url": "https://www.pbt-netwerk.nl/publicaties"
          }
        ],
        "when": "2020",
        "remark": "doel"
      },
      {
        "kind": "measured",
        "position": 2022,
        "number": 450,
        "value": "450 centra",
        "period": "2022",
        "status": "E",
        "series": "Katapult-netwerk",
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
        "remark": "gemeten, schatting of afgerond"
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
      "Een open rondje is een schatting of een afgerond cijfer.",
      "Bronnen spreken elkaar tegen. Wat elders staat, is een ruit.",
      "Zonder cijfer: 2012–2015, 2018, 2020–2021. Daar is geen lijn.",
      "De telling werd in de loop van de tijd breder, dus een deel van de groei komt doordat er meer wordt meegeteld."
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
