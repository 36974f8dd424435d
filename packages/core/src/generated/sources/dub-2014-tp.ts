// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "dub-2014-tp",
  "title": "Techniekpact werpt vruchten af",
  "publisher": "DUB, Universiteit Utrecht",
  "shortName": "DUB, 2014",
  "url": "https://dub.uu.nl/nl/nieuws/techniekpact-werpt-vruchten-af",
  "vintage": "2014",
  "note": "Reports figures of Platform Bèta Techniek (Facts & Figures)."
};
