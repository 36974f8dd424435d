// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { PreparedChart } from '../../../../internal/embedded-types.js';

export const prepared: PreparedChart = {
  "validFrom": "2025-08-31",
  "chart": {
    "language": "en",
    "target": "international-talent",
    "measure": "attract",
    "name": "Attracting, educating and retaining foreign students and knowledge workers",
    "subject": "Target for 2020 · measured as number of international degree students (attracting)",
    "sentence": "Measured as number of international degree students (attracting): 61,600 students in 2015/16 and 100,700 students in 2020/21.",
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
        "number": 51900,
        "value": "51,900 students",
        "period": "2011/12",
        "status": "A",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "OCW in cijfers",
            "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit"
          }
        ],
        "when": "2011/12",
        "remark": "measured"
      },
      {
        "kind": "measured",
        "position": 2012,
        "number": 53900,
        "value": "53,900 students",
        "period": "2012/13",
        "status": "A",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "OCW in cijfers",
            "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit"
          }
        ],
        "when": "2012/13",
        "remark": "measured"
      },
      {
        "kind": "measured",
        "position": 2013,
        "number": 56100,
        "value": "56,100 students",
        "period": "2013/14",
        "status": "A",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "OCW in cijfers",
            "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit"
          }
        ],
        "when": "2013/14",
        "remark": "measured"
      },
      {
        "kind": "measured",
        "position": 2014,
        "number": 57600,
        "value": "57,600 students",
        "period": "2014/15",
        "status": "A",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "OCW in cijfers",
            "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit"
          }
        ],
        "when": "2014/15",
        "remark": "measured"
      },
      {
        "kind": "measured",
        "position": 2015,
        "number": 61600,
        "value": "61,600 students",
        "period": "2015/16",
        "status": "A",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "OCW in cijfers",
            "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit"
          }
        ],
        "when": "2015/16",
        "remark": "measured"
      },
      {
        "kind": "measured",
        "position": 2016,
        "number": 67400,
        "value": "67,400 students",
        "period": "2016/17",
        "status": "A",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "OCW in cijfers",
            "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit"
          }
        ],
        "when": "2016/17",
        "remark": "measured"
      },
      {
        "kind": "measured",
        "position": 2017,
        "number": 74800,
        "value": "74,800 students",
        "period": "2017/18",
        "status": "A",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "OCW in cijfers",
            "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit"
          }
        ],
        "when": "2017/18",
        "remark": "measured"
      },
      {
        "kind": "measured",
        "position": 2018,
        "number": 83200,
        "value": "83,200 students",
        "period": "2018/19",
        "status": "A",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "OCW in cijfers",
            "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit"
          }
        ],
        "when": "2018/19",
        "remark": "measured"
      },
      {
        "kind": "measured",
        "position": 2019,
        "number": 91500,
        "value": "91,500 students",
        "period": "2019/20",
        "status": "A",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "OCW in cijfers",
            "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit"
          }
        ],
        "when": "2019/20",
        "remark": "measured"
      },
      {
        "kind": "measured",
        "position": 2020,
        "number": 100700,
        "value": "100,700 students",
        "period": "2020/21",
        "status": "A",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "OCW in cijfers",
            "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit"
          }
        ],
        "when": "2020/21",
        "remark": "measured"
      },
      {
        "kind": "measured",
        "position": 2021,
        "number": 112700,
        "value": "112,700 students",
        "period": "2021/22",
        "status": "A",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "OCW in cijfers",
            "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit"
          }
        ],
        "when": "2021/22",
        "remark": "measured"
      },
      {
        "kind": "measured",
        "position": 2022,
        "number": 120600,
        "value": "120,600 students",
        "period": "2022/23",
        "status": "A",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "OCW in cijfers",
            "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit"
          }
        ],
        "when": "2022/23",
        "remark": "measured"
      },
      {
        "kind": "measured",
        "position": 2023,
        "number": 127200,
        "value": "127,200 students",
        "period": "2023/24",
        "status": "A",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "OCW in cijfers",
            "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit"
          }
        ],
        "when": "2023/24",
        "remark": "measured"
      },
      {
        "kind": "measured",
        "position": 2024,
        "number": 130900,
        "value": "130,900 students",
        "period": "2024/25",
        "status": "P",
        "series": "all higher education (hbo and wo)",
        "sources": [
          {
            "shortName": "OCW in cijfers",
            "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit"
          }
        ],
        "when": "2024/25",
        "remark": "measured, provisional"
      }
    ],
    "lines": [
      {
        "kind": "measured",
        "points": [
          {
            "position": 2011,
            "number": 51900
          },
          {
            "position": 2012,
            "number": 53900
          },
          {
            "position": 2013,
            "number": 56100
          },
          {
            "position": 2014,
            "number": 57600
          },
          {
            "position": 2015,
            "number": 61600
          },
          {
            "position": 2016,
            "number": 67400
          },
          {
            "position": 2017,
            "number": 74800
          },
          {
            "position": 2018,
            "number": 83200
          },
          {
            "position": 2019,
            "number": 91500
          },
          {
            "position": 2020,
            "number": 100700
          },
          {
            "position": 2021,
            "number": 112700
          },
          {
            "position": 2022,
            "number": 120600
          },
          {
            "position": 2023,
            "number": 127200
          },
          {
            "position": 2024,
            "number": 130900
          }
        ]
      }
    ],
    "breaks": [],
    "breakNotes": [],
    "notes": [
      "An open circle is a provisional figure.",
      "A school year stands at the year in which it begins.",
      "The total is our sum of five figures that the source rounds to hundreds.",
      "The source gives a calendar year only; we read it as the start of the school year."
    ],
    "years": {
      "first": 2011,
      "last": 2024
    },
    "ticks": [
      {
        "number": 0,
        "label": "0"
      },
      {
        "number": 50000,
        "label": "50,000"
      },
      {
        "number": 100000,
        "label": "100,000"
      },
      {
        "number": 150000,
        "label": "150,000"
      }
    ],
    "current": 9,
    "sources": [
      {
        "shortName": "OCW in cijfers",
        "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit"
      },
      {
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      }
    ]
  }
};
