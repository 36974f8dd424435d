// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "ocw-llo-2018",
  "title": "Trends in deelname aan leven lang ontwikkelen",
  "publisher": "OCW in cijfers (Ministerie van OCW)",
  "shortName": "OCW in cijfers, leven lang ontwikkelen",
  "url": "https://www.ocwincijfers.nl/themas/leven-lang-ontwikkelen/algemeen/vergelijking-eu/in-vergelijking-met-europese-landen",
  "vintage": "2018 (data to 2016)",
  "note": "Gives figures of EBB and Eurostat."
};
