// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { PreparedChart } from '../../../../internal/embedded-types.js';

export const prepared: PreparedChart = {
  "validFrom": "2019-08-31",
  "chart": {
    "language": "nl",
    "target": "stem-graduates",
    "measure": "higher-education",
    "name": "Vier op de tien afgestudeerden met een bètatechnisch diploma",
    "subject": "Doel voor 2020 · gemeten als aandeel van de diploma's in hbo en wo",
    "sentence": "Gemeten als aandeel van de diploma's in hbo en wo: 17,3% in 2014/15 en 20,0% in 2018/19; het doel is 40% in 2020.",
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
        "position": 2014,
        "number": 17.269626462428306,
        "value": "17,3%",
        "period": "2014/15",
        "status": "A",
        "series": "hbo en wo samen",
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
        "remark": "gemeten"
      },
      {
        "kind": "measured",
        "position": 2015,
        "number": 17.98328941186084,
        "value": "18,0%",
        "period": "2015/16",
        "status": "A",
        "series": "hbo en wo samen",
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
        "remark": "gemeten"
      },
      {
        "kind": "required",
        "position": 2015,
        "number": 21.05802205202359,
        "value": "21,1%",
        "period": "2015",
        "status": "A",
        "sources": [],
        "when": "2015",
        "remark": "nodig voor het doel"
      },
      {
        "kind": "measured",
        "position": 2016,
        "number": 18.252961920989023,
        "value": "18,3%",
        "period": "2016/17",
        "status": "A",
        "series": "hbo en wo samen",
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
        "remark": "gemeten"
      },
      {
        "kind": "required",
        "position": 2016,
        "number": 24.84641764161887,
        "value": "24,8%",
        "period": "2016",
        "status": "A",
        "sources": [],
        "when": "2016",
        "remark": "nodig voor het doel"
      },
      {
        "kind": "measured",
        "position": 2017,
        "number": 19.214662043499796,
        "value": "19,2%",
        "period": "2017/18",
        "status": "A",
        "series": "hbo en wo samen",
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
        "remark": "gemeten"
      },
      {
        "kind": "required",
        "position": 2017,
        "number": 28.634813231214153,
        "value": "28,6%",
        "period": "2017",
        "status": "A",
        "sources": [],
        "when": "2017",
        "remark": "nodig voor het doel"
      },
      {
        "kind": "measured",
        "position": 2018,
        "number": 20.03997777593287,
        "value": "20,0%",
        "period": "2018/19",
        "status": "P",
        "series": "hbo en wo samen",
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
        "remark": "gemeten, voorlopig"
      },
      {
        "kind": "required",
        "position": 2018,
        "number": 32.423208820809435,
        "value": "32,4%",
        "period": "2018",
        "status": "A",
        "sources": [],
        "when": "2018",
        "remark": "nodig voor het doel"
      },
      {
        "kind": "required",
        "position": 2019,
        "number": 36.21160441040472,
        "value": "36,2%",
        "period": "2019",
        "status": "A",
        "sources": [],
        "when": "2019",
        "remark": "nodig voor het doel"
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
        "remark": "doel"
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
      "Een open rondje is een voorlopig cijfer.",
      "Een schooljaar staat bij het jaar waarin het begint.",
      "Zonder mbo: een officiële reeks van alle niveaus samen is niet gevonden.",
      "Alleen opleidingen in de sectoren techniek en natuur tellen mee; het Techniekpact telt meer opleidingen mee.",
      "Geteld zijn diploma's, geen personen: wie er twee haalt, telt twee keer.",
      "Dat 2018/19 voorlopig is, nemen wij aan; de bron zegt het niet."
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
