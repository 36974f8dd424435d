// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "bib-tech-grads-2022",
  "title": "3. Aandeel technici in afgestudeerden (menselijk kapitaal)",
  "publisher": "Ministerie van Economische Zaken en Klimaat, bedrijvenbeleidinbeeld.nl",
  "shortName": "Bedrijvenbeleid in beeld, 2022",
  "url": "https://www.bedrijvenbeleidinbeeld.nl/bouwstenen-bedrijvenbeleid/menselijk-kapitaal/aandeel-technici-in-afgestudeerden",
  "vintage": "2022 edition (data to 2020)",
  "note": "Gives figures of Eurostat."
};
