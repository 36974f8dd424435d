// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "ocw-intl",
  "title": "Inkomende internationale mobiliteit: internationale diplomastudenten in het ho",
  "publisher": "OCW in cijfers (Ministerie van OCW; bron: DUO)",
  "shortName": "OCW in cijfers",
  "url": "https://www.ocwincijfers.nl/sectoren/hoger-onderwijs/kwaliteit/internationalisering/inkomende-internationale-mobiliteit",
  "vintage": "2025 (data to 2024)",
  "note": "The source rounds numbers of students to hundreds and labels a year only. That a year is the start of a school year was inferred; the figures for 2021/22 agree with those of CBS and Nuffic for that school year."
};
