// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "techniekpact-2013",
  "title": "Nationaal Techniekpact 2020",
  "publisher": "Tweede Kamer, Kamerstuk 32 637, nr. 57 (via openkamer.org)",
  "shortName": "Kamerstuk 32 637, nr. 57",
  "url": "https://www.openkamer.org/kamerstuk/32637/80/",
  "vintage": "2013-05-13"
};
