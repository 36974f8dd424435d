// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { EmbeddedChart } from '../internal/embedded-types.js';

export const embeddedCharts: readonly EmbeddedChart[] = [
{ roadmap: "human-capital-topsectoren-2016-2020", target: "coe-civ-capacity", chart: { nl: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/charts/coe-civ-capacity.nl.js')).prepared, en: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/charts/coe-civ-capacity.en.js')).prepared } },
{ roadmap: "human-capital-topsectoren-2016-2020", target: "international-talent", chart: { nl: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/charts/international-talent.nl.js')).prepared, en: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/charts/international-talent.en.js')).prepared } },
{ roadmap: "human-capital-topsectoren-2016-2020", target: "stem-graduates", chart: { nl: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/charts/stem-graduates.nl.js')).prepared, en: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/charts/stem-graduates.en.js')).prepared } },
{ roadmap: "human-capital-topsectoren-2020-2023", target: "learning-communities", chart: { nl: async () => (await import('./roadmaps/human-capital-topsectoren-2020-2023/charts/learning-communities.nl.js')).prepared, en: async () => (await import('./roadmaps/human-capital-topsectoren-2020-2023/charts/learning-communities.en.js')).prepared } },
];
