// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "mbotoday-llo-2030",
  "title": "Kabinet wil scholingsdeelname volwassenen vergroten",
  "publisher": "MBO-today",
  "shortName": "MBO-today, 2022",
  "url": "https://mbo-today.nl/kabinet-wil-scholingsdeelname-volwassenen-vergroten/",
  "vintage": "2022"
};
