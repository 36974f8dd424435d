// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "mbotoday-coe2018",
  "title": "Centres of Expertise ontvangen ook in 2018 overheidsfinanciering",
  "publisher": "MBO-today",
  "shortName": "MBO-today, 2017",
  "url": "https://mbo-today.nl/centres-of-expertise-ontvangen-ook-in-2018-overheidsfinanciering/",
  "vintage": "2017",
  "note": "The page shows no date. The year follows from the text, which was written while Bussemaker was minister."
};
