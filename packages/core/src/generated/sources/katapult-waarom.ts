// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { Source } from '../../types.js';

export const source: Source = {
  "id": "katapult-waarom",
  "title": "Waarom Katapult?",
  "publisher": "Katapult / Platform Talent voor Technologie",
  "shortName": "Katapult, Waarom Katapult?",
  "url": "https://www.wijzijnkatapult.nl/over-ons/waarom-katapult/",
  "vintage": "2021"
};
