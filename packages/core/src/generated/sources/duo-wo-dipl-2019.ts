// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "duo-wo-dipl-2019",
  "title": "Gediplomeerden wo 2014-2018",
  "publisher": "DUO",
  "shortName": "DUO, gediplomeerden wo",
  "url": "https://duo.nl/open_onderwijsdata/images/05-gediplomeerden-wo-2019.csv",
  "vintage": "peildatum 2019-10-01 (file year 2019)",
  "licence": "CC0-1.0",
  "attribution": "DUO",
  "note": "Open data file 05-gediplomeerden-wo-2019.csv. We read a copy at github.com/rmania/tekkieworden (packages/tekkieworden/tekkieworden/datasets/raw, files of May 2020), not the file at this address."
};
