// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "vhto-hbo-2019",
  "title": "Cijfers hbo",
  "publisher": "VHTO",
  "shortName": "VHTO 2019, hbo",
  "url": "https://www.vhto.nl/kennis/cijfers/cijfers-hbo/",
  "vintage": "VHTO 2019 (data to 2018/19)"
};
