// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "eurostat-se-2023",
  "title": "Adult learning statistics (Statistics Explained, data extracted in May 2023)",
  "publisher": "Eurostat",
  "shortName": "Eurostat, mei 2023",
  "url": "https://ec.europa.eu/eurostat/statistics-explained/index.php/Adult_learning_statistics",
  "vintage": "2023-05"
};
