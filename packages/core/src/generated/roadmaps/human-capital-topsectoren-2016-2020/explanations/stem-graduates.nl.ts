// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { PreparedExplanation } from '../../../../internal/embedded-types.js';

export const prepared: PreparedExplanation = {
  "validFrom": "2020-12-31",
  "explanation": {
    "name": "Vier op de tien afgestudeerden met een bètatechnisch diploma",
    "subject": "Doel voor 2020 · gemeten als aandeel van de diploma's in hbo en wo",
    "verdict": "missed",
    "sentence": "Niet gehaald. In 2018/19 was het 20,0%; het doel was 40%. Sinds 2014/15 kwam er 2,8 procentpunt bij.",
    "caveats": [
      "De roadmap noemt geen startjaar; wij nemen 2014/15, het eerste jaar van de reeks en het laatste hele schooljaar vóór de roadmap.",
      "De roadmap zegt niet hoe er wordt gemeten; hbo en wo samen is de breedste reeks die wij vonden.",
      "Zonder mbo: een officiële reeks van alle niveaus samen is niet gevonden.",
      "Alleen opleidingen in de sectoren techniek en natuur tellen mee; het Techniekpact telt meer opleidingen mee.",
      "Geteld zijn diploma's, geen personen: wie er twee haalt, telt twee keer.",
      "Dat 2018/19 voorlopig is, nemen wij aan; de bron zegt het niet.",
      "Het cijfer van 2018/19 is voorlopig.",
      "Er is geen cijfer over 2020 zelf gevonden. Het laatste is van 2018/19."
    ],
    "marks": [
      {
        "id": "baseline",
        "name": "start",
        "value": "17,3%",
        "period": "2014/15",
        "number": 17.269626462428306
      },
      {
        "id": "current",
        "name": "gemeten",
        "value": "20,0%",
        "period": "2018/19",
        "number": 20.03997777593287
      },
      {
        "id": "expected",
        "name": "nodig",
        "value": "32,4%",
        "period": "2018/19",
        "number": 32.423208820809435
      },
      {
        "id": "goal",
        "name": "doel",
        "value": "40%",
        "period": "2020",
        "number": 40
      }
    ],
    "measures": [],
    "milestones": [],
    "label": "Niet gehaald",
    "body": "In 2018/19 was het 20,0%; het doel was 40%. Sinds 2014/15 kwam er 2,8 procentpunt bij.",
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
