// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "dcypher-2016-stay",
  "title": "Ruim derde buitenlandse studenten gaat en blijft in ons land aan de slag",
  "publisher": "dcypher",
  "shortName": "dcypher, 2016",
  "url": "https://www.dcypher.nl/ruim-derde-buitenlandse-studenten-gaat-en-blijft-ons-land-aan-de-slag",
  "vintage": "2016-09-05",
  "note": "Reports figures of EP-Nuffic."
};
