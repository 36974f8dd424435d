// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "vhto-mbo-2020",
  "title": "Cijfers mbo",
  "publisher": "VHTO",
  "shortName": "VHTO 2020, mbo",
  "url": "https://www.vhto.nl/kennis/cijfers/cijfers-mbo/",
  "vintage": "VHTO 2020 (data to 2019/20)"
};
