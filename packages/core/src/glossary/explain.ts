import { RoadmapError } from '../errors.js';
import type { Language, Roadmap } from '../types.js';
import type { DocumentationPage, GlossaryWords, MethodTermId } from '../words/glossary/words.js';
import type { ExplainedTerm } from './explained.js';

/** What the terms of a roadmap are read from; a whole `Roadmap` is one. */
export type GlossaryData = Pick<Roadmap, 'terms' | 'sources'>;

const DOCUMENTATION = 'https://github.com/hc-roadmap/hc-roadmap/blob/main/docs/methods/';

/** The page of the documentation that defines a word exactly, where one does. */
const PAGES: Readonly<Partial<Record<MethodTermId, DocumentationPage>>> = {
  method: 'which-method',
  baseline: 'linear',
  needed: 'linear',
  'on-track': 'linear',
  behind: 'linear',
  'off-track': 'linear',
  'moving-away': 'linear',
  direction: 'eurostat',
  projection: 'projections',
};

/**
 * The terms of a roadmap in one language, in the order of the roadmap; none when it explains none.
 *
 * @throws RoadmapError `dangling-reference` when a term names a source that is not there.
 */
export function explainTerms({ terms = [], sources }: GlossaryData, language: Language): ExplainedTerm[] {
  return terms.map(({ id, name, writtenOut, text, basis, sources: ids }) => ({
    id,
    name: name[language],
    ...(writtenOut === undefined ? {} : { writtenOut: writtenOut[language] }),
    text: text[language],
    basis,
    sources: ids.map((one) => {
      const source = sources.find((other) => other.id === one);
      if (source === undefined) {
        throw new RoadmapError('dangling-reference', `term ${id} names source ${one}, which is not there`);
      }
      return { shortName: source.shortName, url: source.url };
    }),
  }));
}

/** The words of measuring progress, which are the same for every roadmap. */
export function explainMethodTerms({ terms, pages }: GlossaryWords): ExplainedTerm[] {
  return Object.entries(terms).map(([id, { name, text }]) => {
    const defines = PAGES[id as MethodTermId];
    return {
      id,
      name,
      text,
      basis: null,
      sources:
        defines === undefined ? [] : [{ shortName: pages[defines], url: `${DOCUMENTATION}${defines}.md` }],
    };
  });
}
