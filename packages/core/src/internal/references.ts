import type { Id, Roadmap } from '../types.js';
import { periodEnd } from './period.js';
import { sourceReferences } from './source-references.js';

/** Something that is wrong with how the parts of a roadmap fit together. */
export interface Misfit {
  readonly path: (string | number)[];
  readonly message: string;
}

interface Named {
  readonly id: Id;
}

/** Everything in a roadmap that names an id which is not there, is there twice, or is out of order. */
export function references(roadmap: Roadmap): Misfit[] {
  return [
    ...duplicateIds(roadmap),
    ...roadmap.indicators.flatMap((indicator, index) =>
      indicator.series.flatMap((series, seriesIndex) => [
        ...outOfOrder(series.observations, ['indicators', index, 'series', seriesIndex, 'observations']),
        ...(series.contradicts === undefined
          ? []
          : missing(indicator.series, series.contradicts, 'series', [
              'indicators',
              index,
              'series',
              seriesIndex,
              'contradicts',
            ])),
      ]),
    ),
    ...measureReferences(roadmap),
    ...actionLineReferences(roadmap),
    ...missing(roadmap.editions, roadmap.defaultEdition, 'edition', ['defaultEdition']),
    ...sourceReferences({ ...roadmap, sources: [] }).flatMap(({ id, path }) =>
      missing(roadmap.sources, id, 'source', path),
    ),
  ];
}

function missing(known: readonly Named[], id: Id, what: string, path: (string | number)[]): Misfit[] {
  if (known.some((item) => item.id === id)) return [];
  const ids = known.map((item) => item.id).join(', ');
  return [{ path, message: `names ${what} "${id}", which is not there; there are: ${ids}` }];
}

function duplicates(items: readonly Named[], path: (string | number)[]): Misfit[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((other) => other.id === id) === index
      ? []
      : [
          {
            path: [...path, index, 'id'],
            message: `id "${id}" is used twice; give one of the two another id`,
          },
        ],
  );
}

function duplicateIds({ sources, indicators, targets, actionLines, editions, events }: Roadmap): Misfit[] {
  return [
    ...Object.entries({ sources, indicators, targets, actionLines, editions, events }).flatMap(
      ([key, items]) => duplicates(items, [key]),
    ),
    ...indicators.flatMap(({ series }, index) => duplicates(series, ['indicators', index, 'series'])),
    ...targets.flatMap((target, index) =>
      target.kind === 'milestone'
        ? duplicates(target.milestones, ['targets', index, 'milestones'])
        : duplicates(target.measures, ['targets', index, 'measures']),
    ),
  ];
}

function outOfOrder(
  observations: readonly { readonly period: string }[],
  path: (string | number)[],
): Misfit[] {
  return observations.flatMap(({ period }, index) => {
    const before = observations[index - 1];
    if (before === undefined || periodEnd(before.period) < periodEnd(period)) return [];
    return [
      {
        path: [...path, index, 'period'],
        message: `period "${period}" comes after "${before.period}"; put each period once, in order of time`,
      },
    ];
  });
}

function measureReferences({ targets, indicators }: Roadmap): Misfit[] {
  return targets.flatMap((target, index) => {
    if (target.kind === 'milestone') {
      return missing(target.milestones, target.decidedBy.milestone, 'milestone', [
        'targets',
        index,
        'decidedBy',
        'milestone',
      ]);
    }
    return target.measures.flatMap((measure, measureIndex) => {
      const path = ['targets', index, 'measures', measureIndex];
      const indicator = indicators.find(({ id }) => id === measure.indicator);
      return [
        ...missing(indicators, measure.indicator, 'indicator', [...path, 'indicator']),
        ...(indicator === undefined
          ? []
          : missing(indicator.series, measure.series, 'series', [...path, 'series'])),
        ...(measure.baseline.basis !== 'stated' && measure.baseline.reason === undefined
          ? [{ path: [...path, 'baseline'], message: 'is not stated by the roadmap, so it needs a reason' }]
          : []),
      ];
    });
  });
}

function actionLineReferences({ actionLines, editions, targets }: Roadmap): Misfit[] {
  return actionLines.flatMap((line, index) => [
    ...line.editions.flatMap(({ edition }, editionIndex) =>
      missing(editions, edition, 'edition', ['actionLines', index, 'editions', editionIndex, 'edition']),
    ),
    ...line.targets.flatMap(({ target }, targetIndex) =>
      missing(targets, target, 'target', ['actionLines', index, 'targets', targetIndex, 'target']),
    ),
  ]);
}
