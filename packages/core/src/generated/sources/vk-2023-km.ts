// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "vk-2023-km",
  "title": "Nieuw record van kennismigranten",
  "publisher": "de Volkskrant",
  "shortName": "de Volkskrant, 2023",
  "url": "https://www.volkskrant.nl/nieuws-achtergrond/nieuw-record-van-kennismigranten-vooral-indiase-migranten-maar-ook-veel-russen-kwamen-in-2022-naar-nederland~b1f920b6/",
  "vintage": "2023-07",
  "note": "Reports figures of CBS."
};
