// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "eige-grad04",
  "title": "Graduates in tertiary education in science, math., computing, engineering, manufacturing, construction - per 1000 of population aged 20-29 (educ_uoe_grad04)",
  "publisher": "EIGE Gender Statistics Database",
  "shortName": "EIGE, educ_uoe_grad04",
  "url": "https://dgs-p.eige.europa.eu/data/view?code=ta_eductrain_parteduc_numbgrad__educ_uoe_grad04&orderby=2023&orderdir=dsc",
  "vintage": "2025 (data to 2023)",
  "note": "Gives figures of Eurostat. The columns run from 2023 to 2012, newest first."
};
