// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "nltimes-2023",
  "title": "Number of foreign students rises 7 percent to top 122,000; growth slowing",
  "publisher": "NL Times",
  "shortName": "NL Times, 2023",
  "url": "https://nltimes.nl/2023/05/04/number-foreign-students-rises-7-percent-top-122000-growth-slowing",
  "vintage": "2023-05-04",
  "note": "Reports figures of Nuffic."
};
