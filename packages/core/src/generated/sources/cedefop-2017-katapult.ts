// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "cedefop-2017-katapult",
  "title": "Netherlands: public-private partnerships will promote innovation in VET",
  "publisher": "Cedefop",
  "shortName": "Cedefop, 2017",
  "url": "http://www.cedefop.europa.eu/hr/news-and-press/news/netherlands-public-private-partnerships-will-promote-innovation-vet",
  "vintage": "2017-12"
};
