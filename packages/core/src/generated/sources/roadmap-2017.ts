// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "roadmap-2017",
  "title": "Gezamenlijke roadmap Human Capital Topsectoren 2016 – 2020 Inzet in 2017",
  "publisher": "Topsectoren / PBT",
  "shortName": "Roadmap, Inzet in 2017",
  "url": "https://www.pbt-netwerk.nl/publicaties",
  "vintage": "2017",
  "note": "The address is the page that the document itself names for details. We read the text of the document, not this page."
};
