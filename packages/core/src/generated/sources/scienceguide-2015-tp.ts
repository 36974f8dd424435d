// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "scienceguide-2015-tp",
  "title": "Hoe scoort het Techniekpact?",
  "publisher": "ScienceGuide",
  "shortName": "ScienceGuide, 2015",
  "url": "https://www.scienceguide.nl/2015/08/hoe-scoort-het-techniekpact/?print=true",
  "vintage": "2015-08-05"
};
