// Generated from packages/core/data by `npm run generate`. Do not edit: change the data instead.

import type { EmbeddedGlossary } from '../internal/embedded-types.js';

/** The terms of the roadmaps that come with the package; the first roadmap is the default. */
export const embeddedGlossaries = [{ id: "human-capital-topsectoren-2016-2020", terms: { nl: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/glossary.nl.js')).terms, en: async () => (await import('./roadmaps/human-capital-topsectoren-2016-2020/glossary.en.js')).terms } }, { id: "human-capital-topsectoren-2020-2023", terms: { nl: async () => (await import('./roadmaps/human-capital-topsectoren-2020-2023/glossary.nl.js')).terms, en: async () => (await import('./roadmaps/human-capital-topsectoren-2020-2023/glossary.en.js')).terms } }] as const satisfies readonly [EmbeddedGlossary, ...EmbeddedGlossary[]];
