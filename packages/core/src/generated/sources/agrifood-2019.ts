// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "agrifood-2019",
  "title": "Topsectoren en human capital: samen aan de slag voor de banen van morgen",
  "publisher": "Topsector Agri & Food",
  "shortName": "Topsector Agri & Food, 2019",
  "url": "https://topsectoragrifood.nl/nieuws/topsectoren-en-human-capital-samen-aan-de-slag-voor-de-banen-van-morgen/",
  "vintage": "2019-11"
};
