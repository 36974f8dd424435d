// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "scienceguide-2013-int",
  "title": "Internationaal talent naar Nederland",
  "publisher": "ScienceGuide",
  "shortName": "ScienceGuide, 2013",
  "url": "https://www.scienceguide.nl/2013/05/internationaal-talent-naar-nederland/",
  "vintage": "2013-05-14"
};
