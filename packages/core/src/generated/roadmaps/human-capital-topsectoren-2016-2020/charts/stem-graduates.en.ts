// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { PreparedChart } from '../../../../internal/embedded-types.js';

export const prepared: PreparedChart = {
  "validFrom": "2019-08-31",
  "chart": {
    "language": "en",
    "target": "stem-graduates",
    "measure": "higher-education",
    "name": "Four in ten graduates with a science or technology (STEM) diploma",
    "subject": "Target for 2020 · measured as share of the diplomas in higher education",
    "sentence": "Measured as share of the diplomas in higher education: 17.3% in 2014/15 and 20.0% in 2018/19; the target is 40% in 2020.",
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
        "position": 2014,
        "number": 17.269626462428306,
        "value": "17.3%",
        "period": "2014/15",
        "status": "A",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "DUO, gediplomeerden hbo",
            "url": "https://duo.nl/open_onderwijsdata/images/05-gediplomeerden-hbo-2019.csv"
          },
          {
            "shortName": "DUO, gediplomeerden wo",
            "url": "https://duo.nl/open_onderwijsdata/images/05-gediplomeerden-wo-2019.csv"
          }
        ],
        "when": "2014/15",
        "remark": "measured"
      },
      {
        "kind": "measured",
        "position": 2015,
        "number": 17.98328941186084,
        "value": "18.0%",
        "period": "2015/16",
        "status": "A",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "DUO, gediplomeerden hbo",
            "url": "https://duo.nl/open_onderwijsdata/images/05-gediplomeerden-hbo-2019.csv"
          },
          {
            "shortName": "DUO, gediplomeerden wo",
            "url": "https://duo.nl/open_onderwijsdata/images/05-gediplomeerden-wo-2019.csv"
          }
        ],
        "when": "2015/16",
        "remark": "measured"
      },
      {
        "kind": "required",
        "position": 2015,
        "number": 21.05802205202359,
        "value": "21.1%",
        "period": "2015",
        "status": "A",
        "sources": [],
        "when": "2015",
        "remark": "needed for the target"
      },
      {
        "kind": "measured",
        "position": 2016,
        "number": 18.252961920989023,
        "value": "18.3%",
        "period": "2016/17",
        "status": "A",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "DUO, gediplomeerden hbo",
            "url": "https://duo.nl/open_onderwijsdata/images/05-gediplomeerden-hbo-2019.csv"
          },
          {
            "shortName": "DUO, gediplomeerden wo",
            "url": "https://duo.nl/open_onderwijsdata/images/05-gediplomeerden-wo-2019.csv"
          }
        ],
        "when": "2016/17",
        "remark": "measured"
      },
      {
        "kind": "required",
        "position": 2016,
        "number": 24.84641764161887,
        "value": "24.8%",
        "period": "2016",
        "status": "A",
        "sources": [],
        "when": "2016",
        "remark": "needed for the target"
      },
      {
        "kind": "measured",
        "position": 2017,
        "number": 19.214662043499796,
        "value": "19.2%",
        "period": "2017/18",
        "status": "A",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "DUO, gediplomeerden hbo",
            "url": "https://duo.nl/open_onderwijsdata/images/05-gediplomeerden-hbo-2019.csv"
          },
          {
            "shortName": "DUO, gediplomeerden wo",
            "url": "https://duo.nl/open_onderwijsdata/images/05-gediplomeerden-wo-2019.csv"
          }
        ],
        "when": "2017/18",
        "remark": "measured"
      },
      {
        "kind": "required",
        "position": 2017,
        "number": 28.634813231214153,
        "value": "28.6%",
        "period": "2017",
        "status": "A",
        "sources": [],
        "when": "2017",
        "remark": "needed for the target"
      },
      {
        "kind": "measured",
        "position": 2018,
        "number": 20.03997777593287,
        "value": "20.0%",
        "period": "2018/19",
        "status": "P",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "DUO, gediplomeerden hbo",
            "url": "https://duo.nl/open_onderwijsdata/images/05-gediplomeerden-hbo-2019.csv"
          },
          {
            "shortName": "DUO, gediplomeerden wo",
            "url": "https://duo.nl/open_onderwijsdata/images/05-gediplomeerden-wo-2019.csv"
          }
        ],
        "when": "2018/19",
        "remark": "measured, provisional"
      },
      {
        "kind": "required",
        "position": 2018,
        "number": 32.423208820809435,
        "value": "32.4%",
        "period": "2018",
        "status": "A",
        "sources": [],
        "when": "2018",
        "remark": "needed for the target"
      },
      {
        "kind": "required",
        "position": 2019,
        "number": 36.21160441040472,
        "value": "36.2%",
        "period": "2019",
        "status": "A",
        "sources": [],
        "when": "2019",
        "remark": "needed for the target"
      },
      {
        "kind": "goal",
        "position": 2020,
        "number": 40,
        "value": "40%",
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
      }
    ],
    "lines": [
      {
        "kind": "measured",
        "points": [
          {
            "position": 2014,
            "number": 17.269626462428306
          },
          {
            "position": 2015,
            "number": 17.98328941186084
          },
          {
            "position": 2016,
            "number": 18.252961920989023
          },
          {
            "position": 2017,
            "number": 19.214662043499796
          },
          {
            "position": 2018,
            "number": 20.03997777593287
          }
        ]
      },
      {
        "kind": "required",
        "points": [
          {
            "position": 2014,
            "number": 17.269626462428306
          },
          {
            "position": 2015,
            "number": 21.05802205202359
          },
          {
            "position": 2016,
            "number": 24.84641764161887
          },
          {
            "position": 2017,
            "number": 28.634813231214153
          },
          {
            "position": 2018,
            "number": 32.423208820809435
          },
          {
            "position": 2019,
            "number": 36.21160441040472
          },
          {
            "position": 2020,
            "number": 40
          }
        ]
      }
    ],
    "breaks": [],
    "breakNotes": [],
    "notes": [
      "An open circle is a provisional figure.",
      "A school year stands at the year in which it begins.",
      "Without vocational education (mbo): no official series of all levels together was found.",
      "Only programmes in the sectors technology and science count; the Techniekpact counts more programmes.",
      "Diplomas were counted, not persons: someone with two diplomas counts twice.",
      "That 2018/19 is provisional is our assumption; the source does not say so."
    ],
    "years": {
      "first": 2014,
      "last": 2020
    },
    "ticks": [
      {
        "number": 0,
        "label": "0%"
      },
      {
        "number": 10,
        "label": "10%"
      },
      {
        "number": 20,
        "label": "20%"
      },
      {
        "number": 30,
        "label": "30%"
      },
      {
        "number": 40,
        "label": "40%"
      }
    ],
    "current": 7,
    "sources": [
      {
        "shortName": "DUO, gediplomeerden hbo",
        "url": "https://duo.nl/open_onderwijsdata/images/05-gediplomeerden-hbo-2019.csv"
      },
      {
        "shortName": "DUO, gediplomeerden wo",
        "url": "https://duo.nl/open_onderwijsdata/images/05-gediplomeerden-wo-2019.csv"
      },
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      }
    ]
  }
};
