// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "sciencelink-2012",
  "title": "Extra bèta's mogen niets kosten",
  "publisher": "Sciencelink (C2W)",
  "shortName": "Sciencelink, 2012",
  "url": "https://www.sciencelink.net/verdieping/extra-betas-mogen-niets-kosten/8394.article",
  "vintage": "2012",
  "note": "Reports what the Masterplan Bèta en Technologie of the topsectors says."
};
