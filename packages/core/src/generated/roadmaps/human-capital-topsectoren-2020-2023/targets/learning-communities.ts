// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { TargetData } from '../../../../types.js';
import { about as aboutLearningCommunities } from '../../../indicators/learning-communities/about.js';
import { series as seriesLearningCommunitiesTopsectors } from '../../../indicators/learning-communities/series/topsectors.js';

export const learningCommunities: TargetData = {
id: "human-capital-topsectoren-2020-2023",
targets: [{
  "id": "learning-communities",
  "number": 1,
  "name": {
    "nl": "Honderd learning communities",
    "en": "One hundred learning communities"
  },
  "text": {
    "nl": "Honderd learning communities in 2023.",
    "en": "One hundred learning communities in 2023."
  },
  "year": 2023,
  "sources": [
    "agrifood-2019",
    "roadmap-2020-2023-katapult"
  ],
  "remarks": [
    {
      "id": "own-summary",
      "text": {
        "nl": "Dit is onze samenvatting van het doel, niet de gedrukte tekst.",
        "en": "This is our summary of the target, not the printed text."
      }
    }
  ],
  "measures": [
    {
      "id": "learning-communities",
      "name": {
        "nl": "aantal learning communities",
        "en": "number of learning communities"
      },
      "indicator": "learning-communities",
      "series": "topsectors",
      "direction": "increase",
      "basis": "derived",
      "reason": {
        "nl": "Het doel noemt een aantal learning communities, dus dat wordt geteld.",
        "en": "The target names a number of learning communities, so these are counted."
      },
      "baseline": {
        "period": "2019",
        "basis": "assumed",
        "reason": {
          "nl": "De bronnen noemen geen startjaar; wij nemen 2019, het jaar waarin de roadmap is aangeboden.",
          "en": "The sources name no base year; we take 2019, the year in which the roadmap was offered."
        }
      }
    }
  ],
  "kind": "level",
  "value": 100
}],
indicators: [{ ...aboutLearningCommunities, series: [seriesLearningCommunitiesTopsectors] }],
sources: [{
  "id": "agrifood-2019",
  "title": "Topsectoren en human capital: samen aan de slag voor de banen van morgen",
  "publisher": "Topsector Agri & Food",
  "shortName": "Topsector Agri & Food, 2019",
  "url": "https://topsectoragrifood.nl/nieuws/topsectoren-en-human-capital-samen-aan-de-slag-voor-de-banen-van-morgen/",
  "vintage": "2019-11"
}, {
  "id": "roadmap-2020-2023-katapult",
  "title": "Roadmap Human Capital Topsectoren",
  "publisher": "Human Capital Topsectoren (wijzijnkatapult.nl)",
  "shortName": "Human Capital Topsectoren",
  "url": "https://humancapitaltopsectoren.wijzijnkatapult.nl/over/roadmap/",
  "vintage": "2020-2023"
}],
};
