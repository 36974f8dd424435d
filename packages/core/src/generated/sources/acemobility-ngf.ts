// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "acemobility-ngf",
  "title": "210 million for CoE's from Nationaal Groeifonds",
  "publisher": "ACE Mobility",
  "shortName": "ACE Mobility, 2022",
  "url": "https://www.acemobility.nl/en/news/210-million-for-coes-from-nationaal-groeifonds",
  "vintage": "2022",
  "note": "News from Katapult. The year was inferred from the award by the Nationaal Groeifonds (second round, April 2022)."
};
