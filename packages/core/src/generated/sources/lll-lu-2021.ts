// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "lll-lu-2021",
  "title": "Adult participation in learning in a mild decline",
  "publisher": "lifelong-learning.lu (text by Eurostat)",
  "shortName": "Eurostat, 9 juli 2021",
  "url": "https://www.lifelong-learning.lu/Contenu/Actualite/accueil/adult-participation-in-learning-in-a-mild-decline/en",
  "vintage": "2021-07-09"
};
