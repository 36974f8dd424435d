import type { Roadmap } from '../src/types.js';
import { enChart } from '../src/words/chart/en.js';
import { nlChart } from '../src/words/chart/nl.js';
import { json, module } from './module.js';
import { prepareChart } from './prepare.js';

const LANGUAGES = [nlChart, enChart];

/** A module for the chart of each target that has figures, in each language. */
export function renderCharts(files: Map<string, string>, roadmap: Roadmap): void {
  for (const target of roadmap.targets) {
    if (target.kind === 'milestone') continue;
    for (const words of LANGUAGES) {
      files.set(
        `roadmaps/${roadmap.id}/charts/${target.id}.${words.language}.ts`,
        module(
          '../../../../internal/embedded-types.js',
          'PreparedChart',
          [],
          `prepared: PreparedChart = ${json(prepareChart(roadmap, target, words))}`,
        ),
      );
    }
  }
}

/** A list of its own: a page without charts does not load where they are. */
export function renderEmbeddedCharts(roadmaps: readonly Roadmap[]): string {
  const lists = roadmaps.map(({ id: roadmap, targets }) => {
    const charts = targets.map(({ id, kind }) => {
      const chart = LANGUAGES.map(
        ({ language }) =>
          `${language}: async () => (await import('./roadmaps/${roadmap}/charts/${id}.${language}.js')).prepared`,
      );
      return `{ id: ${json(id)}${kind === 'milestone' ? '' : `, chart: { ${chart.join(', ')} }`} },`;
    });
    return [`{ id: ${json(roadmap)}, targets: [`, ...charts, '] },'].join('\n');
  });
  return module(
    '../internal/embedded-types.js',
    'EmbeddedCharts',
    [],
    ['embeddedCharts: readonly [EmbeddedCharts, ...EmbeddedCharts[]] = [', ...lists, ']'].join('\n'),
  );
}
