// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "eurostat-se-2021",
  "title": "Adult learning statistics (Statistics Explained, data extracted in July 2021)",
  "publisher": "Eurostat",
  "shortName": "Eurostat, juli 2021",
  "url": "https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Adult_learning_statistics",
  "vintage": "2021-07"
};
