// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "nuffic-fs-2021-22",
  "title": "Facts and figures: international students",
  "publisher": "Nuffic / UNL",
  "shortName": "Nuffic/UNL, factsheet",
  "url": "https://www.scribd.com/document/684111609/factsheet-international-students",
  "vintage": "2022/23",
  "note": "Fact sheet, read through Scribd. Its own source is the register 1-cijfer HO of DUO."
};
