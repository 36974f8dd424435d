// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "nuffic-2017-18",
  "title": "Incoming student mobility in Dutch higher education 2017-2018",
  "publisher": "Nuffic",
  "shortName": "Nuffic, maart 2018",
  "url": "https://slidelegend.com/incoming-student-mobility-in-dutch-higher-education-2017-2018-nuffic_5b22fe26097c479b688b458a.html",
  "vintage": "2018-03"
};
