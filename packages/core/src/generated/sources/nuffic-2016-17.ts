// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "nuffic-2016-17",
  "title": "Update: Incoming student mobility in Dutch higher education 2016-17",
  "publisher": "Nuffic",
  "shortName": "Nuffic, 2017",
  "url": "https://paperzz.com/doc/8976798/incoming-student-mobility-in-dutch-higher-education-2016-17",
  "vintage": "2017"
};
