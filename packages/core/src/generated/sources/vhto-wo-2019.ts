// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "vhto-wo-2019",
  "title": "Cijfers wo",
  "publisher": "VHTO",
  "shortName": "VHTO 2019, wo",
  "url": "https://www.vhto.nl/kennis/cijfers/cijfers-wo/",
  "vintage": "VHTO 2019 (data to 2018/19)"
};
