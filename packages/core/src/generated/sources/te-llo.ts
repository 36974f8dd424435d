// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "te-llo",
  "title": "Adult participation in learning - Eurostat data",
  "publisher": "Trading Economics",
  "shortName": "Trading Economics, 2025",
  "url": "https://d3fy651gv2fhd3.cloudfront.net/european-union/adult-participation-in-learning-eurostat-data.html",
  "vintage": "2025-09",
  "note": "Reports figures of Eurostat."
};
