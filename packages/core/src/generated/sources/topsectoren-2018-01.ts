// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "topsectoren-2018-01",
  "title": "Topsectoren breiden samenwerking uit op menselijk kapitaal",
  "publisher": "Topsectoren",
  "shortName": "Topsectoren, januari 2018",
  "url": "https://www.topsectoren.nl/actueel/nieuws/2018/januari/23-01-18/topsectoren-breiden-samenwerking-uit-op-menselijk-kapitaal",
  "vintage": "2018-01-23"
};
