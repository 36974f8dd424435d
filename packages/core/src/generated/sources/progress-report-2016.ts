// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "progress-report-2016",
  "title": "Voortgangsrapportage Roadmap HCA Topsectoren",
  "publisher": "Platform Bèta Techniek (PBT)",
  "shortName": "Voortgangsrapportage, november 2016",
  "url": "https://www.pbt-netwerk.nl/kennisbank/voortgangsrapportage-roadmap-hca-topsectoren",
  "vintage": "2016-11-30",
  "note": "The text of the report was read at https://dokumen.tips/documents/voortgangsrapportage-roadmap-human-capital-topsectoren.html."
};
