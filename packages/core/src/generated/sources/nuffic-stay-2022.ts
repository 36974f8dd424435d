// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "nuffic-stay-2022",
  "title": "Onderzoek: Hoger onderwijs belangrijke aanvoerroute voor kenniswerkers",
  "publisher": "Nuffic",
  "shortName": "Nuffic, 2022",
  "url": "https://www.nuffic.nl/nieuws/onderzoek-hoger-onderwijs-belangrijke-aanvoerroute-voor-kenniswerkers",
  "vintage": "2022"
};
