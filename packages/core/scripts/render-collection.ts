import type { Collection, Indicator } from '../src/types.js';
import { json, module } from './module.js';
import { composed, importsOf, indicatorImports, name, namesOf } from './names.js';

/**
 * A module for everything that was found, whether or not a roadmap uses it. An indicator of a roadmap is put together
 * from its parts, so that nothing is in the package twice; any other is a module of its own.
 *
 * @param cut The indicators that a roadmap uses.
 */
export function renderCollection(
  files: Map<string, string>,
  { indicators, goals, notFound, sources }: Collection,
  cut: readonly Indicator[],
): void {
  const inParts = new Set(cut.map(({ id }) => id));
  for (const indicator of indicators) {
    if (inParts.has(indicator.id)) continue;
    files.set(
      `indicators/${indicator.id}.ts`,
      module('../../types.js', 'Indicator', [], `indicator: Indicator = ${json(indicator)}`),
    );
  }
  files.set(
    'collection.ts',
    module(
      '../types.js',
      'Collection',
      [
        ...indicators.flatMap((indicator) =>
          inParts.has(indicator.id)
            ? indicatorImports(indicator, indicator.series, './indicators')
            : [
                `import { indicator as ${name('indicator', indicator.id)} } from './indicators/${indicator.id}.js';`,
              ],
        ),
        ...importsOf(sources, './sources', 'source'),
      ],
      [
        'collection: Collection = {',
        `indicators: [${indicators
          .map((indicator) =>
            inParts.has(indicator.id)
              ? composed(indicator, indicator.series)
              : name('indicator', indicator.id),
          )
          .join(', ')}],`,
        `goals: ${json(goals)},`,
        `notFound: ${json(notFound)},`,
        `sources: [${namesOf(sources, 'source')}],`,
        '}',
      ].join('\n'),
    ),
  );
}
