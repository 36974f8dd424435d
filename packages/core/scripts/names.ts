/** How generated modules name and import each other. */
import type { Indicator, Series, Source } from '../src/types.js';

export function composed(indicator: Indicator, series: readonly Series[]): string {
  return `{ ...${name('about', indicator.id)}, series: [${series.map(({ id }) => name('series', indicator.id, id)).join(', ')}] }`;
}

export function indicatorImports(indicator: Indicator, series: readonly Series[], folder: string): string[] {
  return [
    `import { about as ${name('about', indicator.id)} } from '${folder}/${indicator.id}/about.js';`,
    ...series.map(
      ({ id }) =>
        `import { series as ${name('series', indicator.id, id)} } from '${folder}/${indicator.id}/series/${id}.js';`,
    ),
  ];
}

export function importsOf(sources: readonly Source[], folder: string, what: string): string[] {
  return sources.map(({ id }) => `import { ${what} as ${name(what, id)} } from '${folder}/${id}.js';`);
}

export function namesOf(sources: readonly Source[], what: string): string {
  return sources.map(({ id }) => name(what, id)).join(', ');
}

/** Ids as one identifier: `source` and `pbt-2016-11` give `sourcePbt201611`. */
export function name(...ids: readonly string[]): string {
  return ids.join('-').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
