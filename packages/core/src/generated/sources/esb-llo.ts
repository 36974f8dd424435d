// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "esb-llo",
  "title": "Kwart hoogopgeleiden volgt opleiding of cursus",
  "publisher": "ESB",
  "shortName": "ESB, 2019",
  "url": "https://esb.nu/auteur/astrid-pleijers",
  "vintage": "2019"
};
