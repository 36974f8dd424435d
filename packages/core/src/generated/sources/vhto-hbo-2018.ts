// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "vhto-hbo-2018",
  "title": "Cijfers hbo",
  "publisher": "VHTO",
  "shortName": "VHTO 2018, hbo",
  "url": "https://www.vhto.nl/cijfers-onderzoek/cijfers/cijfers-hbo/",
  "vintage": "VHTO 2018 (data to 2017/18)"
};
