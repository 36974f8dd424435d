/** The words of a roadmap and of measuring progress, explained. A door of its own: pages without a glossary need none. */
import { explainMethodTerms } from './glossary/explain.js';
import type { ExplainedTerm } from './glossary/explained.js';
import type { Language } from './types.js';

export { embeddedGlossaries } from './generated/embedded-glossaries.js';
export { explainMethodTerms, explainTerms, type GlossaryData } from './glossary/explain.js';
export type { ExplainedTerm } from './glossary/explained.js';
export type { EmbeddedGlossary } from './internal/embedded-types.js';
export type { DocumentationPage, GlossaryWords, MethodTerm, MethodTermId } from './words/glossary/words.js';

/** The words of measuring progress in each language, loaded when they are asked for. */
export const methodTerms: Readonly<Record<Language, () => Promise<readonly ExplainedTerm[]>>> = {
  nl: async () => explainMethodTerms((await import('./words/glossary/nl.js')).nlGlossary),
  en: async () => explainMethodTerms((await import('./words/glossary/en.js')).enGlossary),
};
