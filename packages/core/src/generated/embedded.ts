// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { EmbeddedRoadmap } from '../internal/embedded-types.js';

/** The roadmaps that come with the package; the first is the default. */
export const embeddedRoadmaps = [{
id: "human-capital-topsectoren-2016-2020",
targets: [
{ id: "coe-civ-capacity", data: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/targets/coe-civ-capacity.js')).coeCivCapacity, explanation: { nl: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/explanations/coe-civ-capacity.nl.js')).prepared, en: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/explanations/coe-civ-capacity.en.js')).prepared } },
{ id: "knowledge-circulation", data: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/targets/knowledge-circulation.js')).knowledgeCirculation, explanation: { nl: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/explanations/knowledge-circulation.nl.js')).prepared, en: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/explanations/knowledge-circulation.en.js')).prepared } },
{ id: "international-talent", data: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/targets/international-talent.js')).internationalTalent, explanation: { nl: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/explanations/international-talent.nl.js')).prepared, en: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/explanations/international-talent.en.js')).prepared } },
{ id: "stem-graduates", data: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/targets/stem-graduates.js')).stemGraduates, explanation: { nl: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/explanations/stem-graduates.nl.js')).prepared, en: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/explanations/stem-graduates.en.js')).prepared } },
],
actionLines: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/action-lines.js')).actionLines,
about: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/about.js')).about,
}, {
id: "human-capital-topsectoren-2020-2023",
targets: [
{ id: "learning-communities", data: async () => (await import('./roadmaps/human-capital-topsectoren-2020-2023/targets/learning-communities.js')).learningCommunities, explanation: { nl: async () => (await import('./roadmaps/human-capital-topsectoren-2020-2023/explanations/learning-communities.nl.js')).prepared, en: async () => (await import('./roadmaps/human-capital-topsectoren-2020-2023/explanations/learning-communities.en.js')).prepared } },
],
actionLines: async () => (await import('./roadmaps/human-capital-topsectoren-2020-2023/action-lines.js')).actionLines,
about: async () => (await import('./roadmaps/human-capital-topsectoren-2020-2023/about.js')).about,
}] as const satisfies readonly [EmbeddedRoadmap, ...EmbeddedRoadmap[]];
