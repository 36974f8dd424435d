// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "cbs-news-2022",
  "title": "40 procent eerstejaars universiteit is internationale student",
  "publisher": "Blik op Nieuws",
  "shortName": "Blik op Nieuws, 2022",
  "url": "https://www.blikopnieuws.nl/nieuws/293268/40-procent-eerstejaars-universiteit-is-internationale-student.html",
  "vintage": "2022-03",
  "note": "Reports figures of CBS."
};
