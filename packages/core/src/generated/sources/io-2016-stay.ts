// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "io-2016-stay",
  "title": "Nederland verdient miljarden aan buitenlandse studenten die blijven",
  "publisher": "Innovation Origins (reporting CBS for EP-Nuffic)",
  "shortName": "Innovation Origins, 2016",
  "url": "https://innovationorigins.com/nl/nederland-verdient-miljarden-aan-buitenlandse-studenten-die-blijven/",
  "vintage": "2016-09"
};
