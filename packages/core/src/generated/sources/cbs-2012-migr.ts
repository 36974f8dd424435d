// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "cbs-2012-migr",
  "title": "Arbeidsmigratie belangrijkste immigratiestroom",
  "publisher": "CBS",
  "shortName": "CBS, 2012",
  "url": "https://www.cbs.nl/nl-nl/achtergrond/2012/04/arbeidsmigratie-belangrijkste-immigratiestroom",
  "vintage": "2012"
};
