// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "ec-digitalskills-katapult",
  "title": "KATAPULT.EU (The Netherlands)",
  "publisher": "European Commission, Digital Skills and Jobs Platform",
  "shortName": "Europese Commissie, Katapult.EU",
  "url": "https://digital-skills-jobs.europa.eu/en/inspiration/good-practices/katapulteu-netherlands",
  "vintage": "2022",
  "note": "The page shows no date."
};
