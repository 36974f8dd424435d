import type { Language } from '@hc-roadmap/core';
import type { ExplainedTerm } from '@hc-roadmap/core/glossary';
import { pick } from '../internal/pick.js';
import { words, type GlossaryWords } from './glossary.words.js';

/** The terms to show, in order, and what is said of them. */
export interface Glossary {
  /** Absent when one term was asked for: then there is no list to introduce. */
  readonly summary?: string;
  readonly terms: readonly ExplainedTerm[];
}

/**
 * The terms of a roadmap among the words of measuring, by the alphabet of the language. A roadmap that explains such a word
 * itself has the last word on it.
 *
 * @param term Id of the only term to show, or `null` for all.
 * @throws RoadmapError `unknown-term` with the ids there are.
 */
export function listTerms(
  ofRoadmap: readonly ExplainedTerm[],
  ofMethod: readonly ExplainedTerm[],
  term: string | null,
  language: Language,
  { summary, none }: GlossaryWords = words[language],
  locale: string = language,
): Glossary {
  const own = new Set(ofRoadmap.map(({ id }) => id));
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const all = [...ofRoadmap, ...ofMethod.filter(({ id }) => !own.has(id))].sort((first, second) =>
    compare(first.name, second.name),
  );
  if (term !== null) return { terms: [pick('term', all, term)] };
  return { summary: ofRoadmap.length === 0 ? none : summary, terms: all };
}
