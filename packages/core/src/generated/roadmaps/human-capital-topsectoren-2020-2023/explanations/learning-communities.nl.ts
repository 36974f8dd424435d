// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { PreparedExplanation } from '../../../../internal/embedded-types.js';

export const prepared: PreparedExplanation = {
  "validFrom": "0001-01-01",
  "explanation": {
    "name": "Honderd learning communities",
    "subject": "Doel voor 2023 · gemeten als aantal learning communities",
    "verdict": "not-assessable",
    "sentence": "Niet te beoordelen. Er is geen cijfer voor de start gevonden.",
    "caveats": [
      "De bronnen noemen geen startjaar; wij nemen 2019, het jaar waarin de roadmap is aangeboden.",
      "Het doel noemt een aantal learning communities, dus dat wordt geteld.",
      "Hoeveel learning communities er kwamen, hebben wij niet gevonden.",
      "Dit is onze samenvatting van het doel, niet de gedrukte tekst."
    ],
    "marks": [],
    "measures": [],
    "milestones": [],
    "label": "Niet te beoordelen",
    "body": "Er is geen cijfer voor de start gevonden.",
    "sources": [
      {
        "id": "agrifood-2019",
        "shortName": "Topsector Agri & Food, 2019",
        "url": "https://topsectoragrifood.nl/nieuws/topsectoren-en-human-capital-samen-aan-de-slag-voor-de-banen-van-morgen/"
      },
      {
        "id": "roadmap-2020-2023-katapult",
        "shortName": "Human Capital Topsectoren",
        "url": "https://humancapitaltopsectoren.wijzijnkatapult.nl/over/roadmap/"
      }
    ]
  }
};
