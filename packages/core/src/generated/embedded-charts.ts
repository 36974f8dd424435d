// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { EmbeddedCharts } from '../internal/embedded-types.js';

export const embeddedCharts: readonly [EmbeddedCharts, ...EmbeddedCharts[]] = [
{ id: "human-capital-topsectoren-2016-2020", targets: [
{ id: "coe-civ-capacity", chart: { nl: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/charts/coe-civ-capacity.nl.js')).prepared, en: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/charts/coe-civ-capacity.en.js')).prepared } },
{ id: "knowledge-circulation" },
{ id: "international-talent", chart: { nl: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/charts/international-talent.nl.js')).prepared, en: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/charts/international-talent.en.js')).prepared } },
{ id: "stem-graduates", chart: { nl: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/charts/stem-graduates.nl.js')).prepared, en: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/charts/stem-graduates.en.js')).prepared } },
] },
{ id: "human-capital-topsectoren-2020-2023", targets: [
{ id: "learning-communities", chart: { nl: async () => (await import('./roadmaps/human-capital-topsectoren-2020-2023/charts/learning-communities.nl.js')).prepared, en: async () => (await import('./roadmaps/human-capital-topsectoren-2020-2023/charts/learning-communities.en.js')).prepared } },
] },
];
