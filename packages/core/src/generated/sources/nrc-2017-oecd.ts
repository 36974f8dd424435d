// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "nrc-2017-oecd",
  "title": "Nederland heeft het op een na laagste percentage eerstejaars bètastudenten (NRC checkt)",
  "publisher": "NRC",
  "shortName": "NRC, 2017",
  "url": "https://www.nrc.nl/nieuws/2017/09/21/nederland-heeft-het-op-een-na-laagste-percentage-eerstejaars-betastudenten-van-de-rijke-landen-13106029-a1574206",
  "vintage": "2017-09-21",
  "note": "Reports figures of the OECD and of the associations of Dutch universities."
};
