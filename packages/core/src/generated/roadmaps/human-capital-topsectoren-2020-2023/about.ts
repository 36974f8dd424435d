// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { RoadmapAbout } from '../../../types.js';
import { profile } from './profile.js';

export const about: RoadmapAbout = { ...profile, sources: [{
  "id": "agrifood-2019",
  "title": "Topsectoren en human capital: samen aan de slag voor de banen van morgen",
  "publisher": "Topsector Agri & Food",
  "shortName": "Topsector Agri & Food, 2019",
  "url": "https://topsectoragrifood.nl/nieuws/topsectoren-en-human-capital-samen-aan-de-slag-voor-de-banen-van-morgen/",
  "vintage": "2019-11"
}, {
  "id": "roadmap-2020-2023",
  "title": "Roadmap Human Capital Topsectoren 2020 – 2023 Samen aan de slag",
  "publisher": "Human Capital Agenda ICT (hcaict.nl)",
  "shortName": "Roadmap 2020-2023",
  "url": "https://hcaict.nl/folders/samen-aan-de-slag",
  "vintage": "2020-2023"
}, {
  "id": "roadmap-2020-2023-katapult",
  "title": "Roadmap Human Capital Topsectoren",
  "publisher": "Human Capital Topsectoren (wijzijnkatapult.nl)",
  "shortName": "Human Capital Topsectoren",
  "url": "https://humancapitaltopsectoren.wijzijnkatapult.nl/over/roadmap/",
  "vintage": "2020-2023"
}, {
  "id": "roadmap-2020-2023-en",
  "title": "Roadmap Human Capital Top Sectors",
  "publisher": "Health~Holland (Topsector Life Sciences & Health)",
  "shortName": "Health~Holland, roadmap",
  "url": "https://www.health-holland.com/about-us/publications/roadmap-human-capital-top-sectors",
  "vintage": "2020-2023"
}, {
  "id": "hh-hc-call-2021",
  "title": "Human Capital Call",
  "publisher": "Health~Holland (Topsector LSH)",
  "shortName": "Health~Holland, 2021",
  "url": "https://www.health-holland.com/funding-opportunities/human-capital-call",
  "vintage": "2021"
}] };
