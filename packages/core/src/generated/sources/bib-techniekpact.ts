// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "bib-techniekpact",
  "title": "Techniekpact",
  "publisher": "Ministerie van Economische Zaken en Klimaat, bedrijvenbeleidinbeeld.nl",
  "shortName": "EZK, Bedrijvenbeleid in beeld, 2018",
  "url": "https://www.bedrijvenbeleidinbeeld.nl/beleidsinstrumenten/t/techniekpact",
  "vintage": "2018",
  "note": "In the text that was read the cells of the table run together; we split them."
};
