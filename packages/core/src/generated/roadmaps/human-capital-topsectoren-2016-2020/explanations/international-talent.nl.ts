// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { PreparedExplanation } from '../../../../internal/embedded-types.js';

export const prepared: PreparedExplanation = {
  "validFrom": "2021-08-31",
  "explanation": {
    "name": "Buitenlandse studenten en kenniswerkers aantrekken, opleiden en behouden",
    "subject": "Doel voor 2020 · richting zonder getal",
    "verdict": "mixed",
    "sentence": "Deels de goede kant op. 2 van de 4 cijfers gaan de goede kant op. 2 cijfers zijn niet te beoordelen.",
    "caveats": [
      "De roadmap noemt geen startjaar; wij nemen 2015/16, het schooljaar waarin de roadmap is vastgesteld.",
      "De bron noemt alleen een jaartal; wij lezen dat als het begin van het schooljaar."
    ],
    "marks": [],
    "measures": [
      {
        "id": "attract",
        "name": "aantal internationale diplomastudenten (aantrekken)",
        "verdict": "on-track",
        "caveats": [
          "De roadmap noemt geen maat; dit is de langste reeks over buitenlandse studenten die wij vonden.",
          "Het totaal is onze optelling van vijf cijfers die de bron op honderdtallen afrondt."
        ],
        "outcome": "gestegen",
        "change": {
          "direction": "up",
          "from": {
            "value": "61.600",
            "period": "2015/16"
          },
          "to": {
            "value": "100.700",
            "period": "2020/21"
          }
        }
      },
      {
        "id": "educate",
        "name": "aandeel internationale studenten in de wo-bachelor (opleiden)",
        "verdict": "on-track",
        "caveats": [
          "De roadmap noemt geen maat; in de wo-bachelor zitten sinds 2018/19 de meeste internationale studenten, maar in de hbo-bachelor steeg het aandeel veel minder.",
          "Aandelen van na 2021/22 vonden wij niet."
        ],
        "outcome": "gestegen",
        "change": {
          "direction": "up",
          "from": {
            "value": "10,5%",
            "period": "2015/16"
          },
          "to": {
            "value": "19,4%",
            "period": "2020/21"
          }
        }
      },
      {
        "id": "retain",
        "name": "deel dat vijf jaar na het diploma nog in Nederland woont (behouden)",
        "verdict": "not-assessable",
        "caveats": [
          "De roadmap noemt geen maat; alle vier de onderzoeken die wij vonden, geven een cijfer voor vijf jaar na het diploma.",
          "De vier onderzoeken volgen verschillende groepen, dus een verschil tussen de cijfers is geen trend."
        ],
        "outcome": "De cijfers zijn niet met elkaar te vergelijken."
      },
      {
        "id": "knowledge-workers",
        "name": "aantal eerste verblijfsvergunningen voor kenniswerkers (aantrekken)",
        "verdict": "not-assessable",
        "caveats": [
          "De roadmap noemt geen startjaar; wij nemen 2015, het jaar waarin de roadmap is vastgesteld, maar voor dat jaar vonden wij geen cijfer.",
          "De roadmap noemt geen maat; dit is de enige reeks over kenniswerkers die in deze gegevens staat.",
          "De cijfers over 2014 tot en met 2021 hebben wij niet gevonden."
        ],
        "outcome": "Er is geen cijfer voor de start gevonden."
      }
    ],
    "milestones": [],
    "label": "Deels de goede kant op",
    "body": "2 van de 4 cijfers gaan de goede kant op. 2 cijfers zijn niet te beoordelen.",
    "sources": [
      {
        "id": "ocw-intl",
        "shortName": "OCW in cijfers",
        "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit"
      },
      {
        "id": "roadmap-2017",
        "shortName": "Roadmap, Inzet in 2017",
        "url": "https://www.pbt-netwerk.nl/publicaties"
      }
    ]
  }
};
