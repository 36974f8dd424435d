// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "zorgalliantie-2019",
  "title": "Resultaten impactmeting Katapult",
  "publisher": "Zorgalliantie.nu / HAN",
  "shortName": "Zorgalliantie, 2019",
  "url": "https://zorgalliantie.com/resultaten-impactmeting/",
  "vintage": "2019-10-01",
  "note": "The text contradicts itself about its starting point: it counts both from 2016 and over two years, and its growth figure of 58 percent does not follow from 6,000 and 9,800 companies (that is 63 percent). Elsewhere 6,000 is the figure for 2017."
};
