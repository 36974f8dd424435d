// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "bib-tech-grads-2018",
  "title": "3. Aandeel technici in afgestudeerden (human capital)",
  "publisher": "Ministerie van Economische Zaken en Klimaat, bedrijvenbeleidinbeeld.nl",
  "shortName": "Bedrijvenbeleid in beeld, technici 2018",
  "url": "https://www.bedrijvenbeleidinbeeld.nl/bouwstenen-bedrijvenbeleid/human-capital/aandeel-technici-in-afgestudeerden",
  "vintage": "older edition (data to 2015)",
  "note": "An older version of the page. Gives figures of Eurostat."
};
