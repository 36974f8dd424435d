// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { PreparedExplanation } from '../../../../internal/embedded-types.js';

export const prepared: PreparedExplanation = {
  "validFrom": "2020-12-31",
  "explanation": {
    "name": "Verdubbeling van de capaciteit van Centres of Expertise en Centra voor Innovatief Vakmanschap",
    "subject": "Doel voor 2020 · gemeten als aantal centra",
    "verdict": "achieved",
    "sentence": "Gehaald. In 2019 waren er 324 centra; het doel was 266, twee keer zoveel als in november 2016.",
    "caveats": [
      "Met een andere maat is het oordeel anders. Gemeten als aantal studenten dat meedoet: niet gehaald.",
      "De roadmap noemt geen startjaar; wij nemen 2016, het eerste jaar van de roadmap.",
      "De roadmap zegt niet hoe capaciteit wordt gemeten; het doel gaat over centra, dus tellen wij centra.",
      "De telling werd in de loop van de tijd breder, dus een deel van de groei komt doordat er meer wordt meegeteld.",
      "Het cijfer van november 2016 is een schatting of is afgerond.",
      "Bronnen spreken elkaar tegen over november 2016: wij rekenen met 133, elders staat 113 en 150.",
      "Er is geen cijfer over 2020 zelf gevonden. Het laatste is van 2019."
    ],
    "marks": [
      {
        "id": "baseline",
        "name": "start",
        "value": "133",
        "period": "november 2016",
        "number": 133
      },
      {
        "id": "current",
        "name": "gemeten",
        "value": "324",
        "period": "2019",
        "number": 324
      },
      {
        "id": "expected",
        "name": "nodig",
        "value": "233",
        "period": "2019",
        "number": 232.75
      },
      {
        "id": "goal",
        "name": "doel",
        "value": "266",
        "period": "2020",
        "number": 266
      }
    ],
    "measures": [],
    "milestones": [],
    "label": "Gehaald",
    "body": "In 2019 waren er 324 centra; het doel was 266, twee keer zoveel als in november 2016.",
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
