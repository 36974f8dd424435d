// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "oic-llo-2020",
  "title": "Leven lang ontwikkelen (25 tot 65 jaar)",
  "publisher": "Onderwijs in Cijfers (OCW, DUO en CBS)",
  "shortName": "Onderwijs in Cijfers, 2020",
  "url": "https://www.onderwijsincijfers.nl/kengetallen/onderwijs-algemeen/niet-bekostigd-onderwijs/leven-lang-leren",
  "vintage": "2020 (data to 2019)",
  "note": "Gives figures of Eurostat."
};
