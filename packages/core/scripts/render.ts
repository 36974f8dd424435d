import { sourceReferences } from '../src/internal/source-references.js';
import { en } from '../src/words/en.js';
import { nl } from '../src/words/nl.js';
import { HEADER, json, module } from './module.js';
import { composed, importsOf, indicatorImports, name, namesOf } from './names.js';
import { prepare } from './prepare.js';
import { renderCharts, renderEmbeddedCharts } from './render-charts.js';
import { renderIds } from './render-ids.js';
import { renderEmbeddedGlossaries, renderGlossary } from './render-glossary.js';
import { renderCollection } from './render-collection.js';
import type { Collection, Indicator, Roadmap, Source, Target } from '../src/types.js';

/** Generated files by their path in `src/generated`. */
export type GeneratedFiles = ReadonlyMap<string, string>;

const LANGUAGES = [nl, en];

/** Writes checked data out as TypeScript, cut so that a page loads what it names and nothing else. */
export function render(collection: Collection & { readonly roadmaps: readonly Roadmap[] }): GeneratedFiles {
  const { roadmaps, sources } = collection;
  const files = new Map<string, string>();
  for (const source of sources) {
    files.set(
      `sources/${source.id}.ts`,
      module('../../types.js', 'Source', [], `source: Source = ${json(source)}`),
    );
  }
  const cut = unique(roadmaps.flatMap(({ indicators }) => indicators));
  for (const indicator of cut) renderIndicator(files, indicator);
  renderCollection(files, collection, cut);
  for (const [index, roadmap] of roadmaps.entries()) renderRoadmap(files, roadmap, index === 0);
  files.set('roadmaps.ts', renderList(roadmaps));
  files.set('ids.ts', renderIds(roadmaps));
  files.set('embedded.ts', renderEmbedded(roadmaps));
  files.set('embedded-charts.ts', renderEmbeddedCharts(roadmaps));
  files.set('embedded-glossaries.ts', renderEmbeddedGlossaries(roadmaps));
  return new Map([...files].sort(([first], [second]) => (first < second ? -1 : 1)));
}

function renderIndicator(files: Map<string, string>, { series, ...about }: Indicator): void {
  const folder = `indicators/${about.id}`;
  files.set(
    `${folder}/about.ts`,
    module('../../../types.js', 'Indicator', [], `about: Omit<Indicator, 'series'> = ${json(about)}`),
  );
  for (const one of series) {
    files.set(
      `${folder}/series/${one.id}.ts`,
      module('../../../../types.js', 'Series', [], `series: Series = ${json(one)}`),
    );
  }
}

function renderRoadmap(files: Map<string, string>, roadmap: Roadmap, isDefault: boolean): void {
  const { targets, actionLines, terms, indicators, sources, ...profile } = roadmap;
  const folder = `roadmaps/${roadmap.id}`;
  files.set(
    `${folder}/profile.ts`,
    module('../../../types.js', 'RoadmapProfile', [], `profile: RoadmapProfile = ${json(profile)}`),
  );
  const about = written(sourcesIn(profile, sources), '../../sources', isDefault);
  const ofLines = written(sourcesIn(actionLines, sources), '../../sources', isDefault);
  files.set(
    `${folder}/about.ts`,
    module(
      '../../../types.js',
      'RoadmapAbout',
      ["import { profile } from './profile.js';", ...about.imports],
      `about: RoadmapAbout = { ...profile, sources: [${about.list}] }`,
    ),
  );
  files.set(
    `${folder}/action-lines.ts`,
    module(
      '../../../types.js',
      'ActionLineData',
      ofLines.imports,
      [
        'actionLines: ActionLineData = {',
        ...fields({
          id: roadmap.id,
          title: roadmap.title,
          editions: roadmap.editions,
          defaultEdition: roadmap.defaultEdition,
        }),
        `actionLines: ${json(actionLines)},`,
        `targetNames: ${json(targets.map(({ id, name }) => ({ id, name })))},`,
        `sources: [${ofLines.list}],`,
        '}',
      ].join('\n'),
    ),
  );
  for (const target of targets) {
    files.set(`${folder}/targets/${target.id}.ts`, renderSlice(roadmap, target, isDefault));
    for (const words of LANGUAGES) {
      files.set(
        `${folder}/explanations/${target.id}.${words.language}.ts`,
        module(
          '../../../../internal/embedded-types.js',
          'PreparedExplanation',
          [],
          `prepared: PreparedExplanation = ${json(prepare(roadmap, target, words))}`,
        ),
      );
    }
  }
  if (terms !== undefined) {
    files.set(
      `${folder}/terms.ts`,
      module('../../../types.js', 'Term', [], `terms: readonly Term[] = ${json(terms)}`),
    );
  }
  renderGlossary(files, roadmap);
  renderCharts(files, roadmap);
  files.set(`roadmaps/${roadmap.id}.ts`, renderWhole(roadmap));
}

/** One target with what its assessment reads: the measured series, and those that contradict them. */
function renderSlice({ id, indicators, sources }: Roadmap, target: Target, isDefault: boolean): string {
  const measures = target.kind === 'milestone' ? [] : target.measures;
  const parts = indicators.flatMap((indicator) => {
    const measured = new Set(
      measures.filter((measure) => measure.indicator === indicator.id).map(({ series }) => series),
    );
    const series = indicator.series.filter(
      (one) => measured.has(one.id) || one.contradicts?.some((id) => measured.has(id)),
    );
    return series.length === 0 ? [] : [{ indicator, series }];
  });
  const used = written(
    sourcesIn([target, parts.map(({ series }) => series)], sources),
    '../../../sources',
    isDefault,
  );
  return module(
    '../../../../types.js',
    'TargetData',
    [
      ...parts.flatMap(({ indicator, series }) => indicatorImports(indicator, series, '../../../indicators')),
      ...used.imports,
    ],
    [
      `${name(target.id)}: TargetData = {`,
      `id: ${json(id)},`,
      `targets: [${json(target)}],`,
      `indicators: [${parts.map(({ indicator, series }) => composed(indicator, series)).join(', ')}],`,
      `sources: [${used.list}],`,
      '}',
    ].join('\n'),
  );
}

function renderWhole({ id, targets, terms, indicators, sources }: Roadmap): string {
  return module(
    '../../types.js',
    'Roadmap',
    [
      `import { profile } from './${id}/profile.js';`,
      `import { actionLines } from './${id}/action-lines.js';`,
      ...(terms === undefined ? [] : [`import { terms } from './${id}/terms.js';`]),
      ...targets.map((target) => `import { ${name(target.id)} } from './${id}/targets/${target.id}.js';`),
      ...indicators.flatMap((indicator) => indicatorImports(indicator, indicator.series, '../indicators')),
      ...importsOf(sources, '../sources', 'source'),
    ],
    [
      `${name(id)}: Roadmap = {`,
      '...profile,',
      `targets: [${targets.map((target) => `...${name(target.id)}.targets`).join(', ')}],`,
      'actionLines: actionLines.actionLines,',
      ...(terms === undefined ? [] : ['terms,']),
      `indicators: [${indicators.map((indicator) => composed(indicator, indicator.series)).join(', ')}],`,
      `sources: [${namesOf(sources, 'source')}],`,
      '}',
    ].join('\n'),
  );
}

function renderList(roadmaps: readonly Roadmap[]): string {
  return module(
    '../types.js',
    'Roadmap',
    roadmaps.map(({ id }) => `import { ${name(id)} } from './roadmaps/${id}.js';`),
    `roadmaps: readonly [Roadmap, ...Roadmap[]] = [${roadmaps.map(({ id }) => name(id)).join(', ')}]`,
  );
}

/** The roadmaps by id, each part loaded only when it is asked for. */
function renderEmbedded(roadmaps: readonly Roadmap[]): string {
  const entries = roadmaps.map(({ id, targets }) =>
    [
      '{',
      `id: ${json(id)},`,
      'targets: [',
      ...targets.map((target) => renderEmbeddedTarget(id, target)),
      '],',
      `actionLines: async () => (await import('./roadmaps/${id}/action-lines.js')).actionLines,`,
      `about: async () => (await import('./roadmaps/${id}/about.js')).about,`,
      '}',
    ].join('\n'),
  );
  return [
    HEADER,
    "import type { EmbeddedRoadmap } from '../internal/embedded-types.js';\n",
    '/** The roadmaps that come with the package; the first is the default. */',
    `export const embeddedRoadmaps = [${entries.join(', ')}] as const satisfies readonly [EmbeddedRoadmap, ...EmbeddedRoadmap[]];`,
    '',
  ].join('\n');
}

function renderEmbeddedTarget(roadmap: string, { id }: Target): string {
  const load = (path: string, what: string): string =>
    `async () => (await import('./roadmaps/${roadmap}/${path}.js')).${what}`;
  const explanations = LANGUAGES.map(
    ({ language }) => `${language}: ${load(`explanations/${id}.${language}`, 'prepared')}`,
  );
  return `{ id: ${json(id)}, data: ${load(`targets/${id}`, name(id))}, explanation: { ${explanations.join(', ')} } },`;
}

/**
 * Sources as a module that a page loads names them. A roadmap that is not the default has them written out: shared with
 * the default one, a bundler would cut the files of every page with the default roadmap into more and smaller ones.
 */
function written(
  sources: readonly Source[],
  folder: string,
  isDefault: boolean,
): { readonly imports: readonly string[]; readonly list: string } {
  return isDefault
    ? { imports: importsOf(sources, folder, 'source'), list: namesOf(sources, 'source') }
    : { imports: [], list: sources.map(json).join(', ') };
}

function sourcesIn(value: unknown, sources: readonly Source[]): Source[] {
  const used = new Set(sourceReferences(value).map(({ id }) => id));
  return sources.filter(({ id }) => used.has(id));
}

function fields(values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(values).map(([key, value]) => `${key}: ${json(value)},`);
}

function unique<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
