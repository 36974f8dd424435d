// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "cedefop-llo-2016",
  "title": "Netherlands in European top five for lifelong learning",
  "publisher": "Cedefop",
  "shortName": "Cedefop, 2016",
  "url": "https://www.cedefop.europa.eu/es/news/netherlands-european-top-five-lifelong-learning",
  "vintage": "2016",
  "note": "Reports figures of CBS."
};
