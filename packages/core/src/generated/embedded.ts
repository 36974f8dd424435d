// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { EmbeddedRoadmap } from '../embedded.js';

/** The roadmaps that come with the package; the first is the default. */
export const embeddedRoadmaps = [{
id: "human-capital-topsectoren-2016-2020",
targets: {
"coe-civ-capacity": async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/targets/coe-civ-capacity.js')).coeCivCapacity,
"knowledge-circulation": async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/targets/knowledge-circulation.js')).knowledgeCirculation,
"international-talent": async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/targets/international-talent.js')).internationalTalent,
"stem-graduates": async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/targets/stem-graduates.js')).stemGraduates,
},
actionLines: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/action-lines.js')).actionLines,
}] as const satisfies readonly [EmbeddedRoadmap, ...EmbeddedRoadmap[]];
