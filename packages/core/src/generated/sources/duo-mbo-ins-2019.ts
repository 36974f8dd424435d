// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "duo-mbo-ins-2019",
  "title": "Mbo-deelnemers per instelling, sector en domein 2015-2019",
  "publisher": "DUO",
  "shortName": "DUO, deelnemers mbo",
  "url": "https://duo.nl/open_onderwijsdata/images/08-deelnemers-per-instelling-bestuur-gemeente-kenniscentrum-sector-bedrijfstak-type-mbo-opleiding-verblijfsjaar-2015-2019.csv",
  "vintage": "file year 2019",
  "licence": "CC0-1.0",
  "attribution": "DUO",
  "note": "Open data file 08-deelnemers-...-2015-2019.csv. We read a copy at github.com/rmania/tekkieworden, not the file at this address."
};
