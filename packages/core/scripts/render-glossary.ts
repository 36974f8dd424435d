import { explainTerms } from '../src/glossary/explain.js';
import type { Language, Roadmap } from '../src/types.js';
import { HEADER, json, module } from './module.js';

const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** A module for the terms of a roadmap in each language, in words: a page needs no other language. */
export function renderGlossary(files: Map<string, string>, roadmap: Roadmap): void {
  for (const language of LANGUAGES) {
    files.set(
      `roadmaps/${roadmap.id}/glossary.${language}.ts`,
      module(
        '../../../glossary/explained.js',
        'ExplainedTerm',
        [],
        `terms: readonly ExplainedTerm[] = ${json(explainTerms(roadmap, language))}`,
      ),
    );
  }
}

/** A list of its own: a page without a glossary does not load where they are. */
export function renderEmbeddedGlossaries(roadmaps: readonly Roadmap[]): string {
  const glossaries = roadmaps.map(({ id }) => {
    const terms = LANGUAGES.map(
      (language) =>
        `${language}: async () => (await import('./roadmaps/${id}/glossary.${language}.js')).terms`,
    );
    return `{ id: ${json(id)}, terms: { ${terms.join(', ')} } }`;
  });
  return [
    HEADER,
    "import type { EmbeddedGlossary } from '../internal/embedded-types.js';\n",
    '/** The terms of the roadmaps that come with the package; the first roadmap is the default. */',
    `export const embeddedGlossaries = [${glossaries.join(', ')}] as const satisfies readonly [EmbeddedGlossary, ...EmbeddedGlossary[]];`,
    '',
  ].join('\n');
}
