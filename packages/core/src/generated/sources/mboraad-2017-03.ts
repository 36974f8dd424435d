// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "mboraad-2017-03",
  "title": "Eindevaluatie toont succes Centra voor innovatief vakmanschap",
  "publisher": "MBO Raad",
  "shortName": "MBO Raad, 2017",
  "url": "https://www.mboraad.nl/nieuws/eindevaluatie-toont-succes-centra-voor-innovatief-vakmanschap",
  "vintage": "2017-03-29"
};
