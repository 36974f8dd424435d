import type { Id, Roadmap } from '../types.js';
import { dateEnd, isPartialDate, isPeriod, periodEnd } from './period.js';
import { sourceReferences } from './source-references.js';

/** Something that is wrong with how the parts of a roadmap fit together. */
export interface Misfit {
  readonly path: (string | number)[];
  readonly message: string;
  /** The id that is named and not there, with what it should be an id of. */
  readonly missing?: { readonly what: string; readonly id: Id };
}

interface Named {
  readonly id: Id;
}

/** Everything in a roadmap that names an id which is not there, is there twice, or is out of order. */
export function references(roadmap: Roadmap): Misfit[] {
  return [
    ...duplicateIds(roadmap),
    ...outOfOrder(roadmap),
    ...danglingReferences(roadmap),
    ...missingReasons(roadmap),
  ];
}

/** Every id that names nothing. */
export function danglingReferences(roadmap: Roadmap): Misfit[] {
  return [
    ...contradictionReferences(roadmap),
    ...measureReferences(roadmap),
    ...actionLineReferences(roadmap),
    ...missing(roadmap.editions, roadmap.defaultEdition, 'edition', ['defaultEdition']),
    ...danglingSources(roadmap),
  ];
}

/** Every source that is named and not there, wherever it is named. */
export function danglingSources(value: { readonly sources: readonly Named[] }): Misfit[] {
  return sourceReferences({ ...value, sources: [] }).flatMap(({ id, path }) =>
    missing(value.sources, id, 'source', path),
  );
}

/** More ids than this in one message help nobody, and would make the messages of a large file larger than the file. */
const MOST_IDS = 20;

/** The ids of a list, made once for each list: what is asked of it many times must not take long in a large file. */
class Known {
  static readonly #made = new WeakMap<readonly Named[], Known>();
  readonly ids: ReadonlySet<Id>;
  readonly told: string;

  private constructor(items: readonly Named[]) {
    this.ids = new Set(items.map(({ id }) => id));
    const shown = [...this.ids].slice(0, MOST_IDS);
    const more = this.ids.size - shown.length;
    this.told = more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
  }

  static of(items: readonly Named[]): Known {
    const known = this.#made.get(items) ?? new Known(items);
    this.#made.set(items, known);
    return known;
  }
}

export function missing(items: readonly Named[], id: Id, what: string, path: (string | number)[]): Misfit[] {
  const { ids, told } = Known.of(items);
  if (ids.has(id)) return [];
  return [
    { path, message: `names ${what} "${id}", which is not there; there are: ${told}`, missing: { what, id } },
  ];
}

export function duplicates(items: readonly Named[], path: (string | number)[]): Misfit[] {
  const before = new Set<Id>();
  return items.flatMap(({ id }, index) => {
    if (!before.has(id)) {
      before.add(id);
      return [];
    }
    const message = `id "${id}" is used twice; give one of the two another id`;
    return [{ path: [...path, index, 'id'], message }];
  });
}

export function duplicateIds(roadmap: Roadmap): Misfit[] {
  const { sources, indicators, targets, actionLines, editions, events } = roadmap;
  const { functions, agendaSettingParties, topsectors, organisations, terms = [] } = roadmap;
  const lists = {
    ...{ sources, indicators, targets, actionLines, editions, events },
    ...{ functions, agendaSettingParties, topsectors, organisations, terms },
  };
  return [
    ...Object.entries(lists).flatMap(([key, items]) => duplicates(items, [key])),
    ...duplicateSeries(roadmap),
    ...targets.flatMap((target, index) =>
      target.kind === 'milestone'
        ? duplicates(target.milestones, ['targets', index, 'milestones'])
        : duplicates(target.measures, ['targets', index, 'measures']),
    ),
  ];
}

export function duplicateSeries({ indicators }: Pick<Roadmap, 'indicators'>): Misfit[] {
  return indicators.flatMap(({ series }, index) => duplicates(series, ['indicators', index, 'series']));
}

export function outOfOrder({ indicators, targets }: Pick<Roadmap, 'indicators' | 'targets'>): Misfit[] {
  return [
    ...indicators.flatMap(({ series }, index) =>
      series.flatMap(({ observations }, seriesIndex) =>
        notAfter(
          observations.map(({ period }) => ({
            text: period,
            end: isPeriod(period) ? periodEnd(period) : null,
          })),
          (position) => ['indicators', index, 'series', seriesIndex, 'observations', position, 'period'],
          'period',
        ),
      ),
    ),
    ...targets.flatMap((target, index) =>
      target.kind === 'milestone'
        ? notAfter(
            target.milestones.map(({ date }) => ({
              text: date,
              end: isPartialDate(date) ? dateEnd(date) : null,
            })),
            (position) => ['targets', index, 'milestones', position, 'date'],
            'date',
          )
        : [],
    ),
  ];
}

/** Finds what does not come after what stands before it. What is not a date at all is found elsewhere. */
function notAfter(
  items: readonly { readonly text: string; readonly end: string | null }[],
  pathOf: (position: number) => (string | number)[],
  what: 'period' | 'date',
): Misfit[] {
  return items.flatMap(({ text, end }, position) => {
    const before = items[position - 1];
    if (before === undefined || before.end === null || end === null) return [];
    const inOrder = what === 'period' ? before.end < end : before.end <= end;
    if (inOrder) return [];
    const rule = what === 'period' ? 'put each period once, in order of time' : 'put them in order of time';
    return [{ path: pathOf(position), message: `${what} "${text}" comes after "${before.text}"; ${rule}` }];
  });
}

export function contradictionReferences({ indicators }: Pick<Roadmap, 'indicators'>): Misfit[] {
  return indicators.flatMap(({ series }, index) =>
    series.flatMap(({ contradicts = [] }, seriesIndex) =>
      contradicts.flatMap((id, position) =>
        missing(series, id, 'series', ['indicators', index, 'series', seriesIndex, 'contradicts', position]),
      ),
    ),
  );
}

function measureReferences({ targets, indicators }: Roadmap): Misfit[] {
  // From the last to the first, so that of two with one id the first counts.
  const indicatorOf = new Map([...indicators].reverse().map((one) => [one.id, one]));
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
      const indicator = indicatorOf.get(measure.indicator);
      return [
        ...missing(indicators, measure.indicator, 'indicator', [...path, 'indicator']),
        ...(indicator === undefined
          ? []
          : missing(indicator.series, measure.series, 'series', [...path, 'series'])),
      ];
    });
  });
}

/** What we chose ourselves needs a reason that readers see. */
export function missingReasons({ targets }: Pick<Roadmap, 'targets'>): Misfit[] {
  return targets.flatMap((target, index) =>
    target.kind === 'milestone'
      ? []
      : target.measures.flatMap(({ baseline }, position) =>
          baseline.basis !== 'stated' && baseline.reason === undefined
            ? [
                {
                  path: ['targets', index, 'measures', position, 'baseline'],
                  message: 'is not stated by the roadmap, so it needs a reason',
                },
              ]
            : [],
        ),
  );
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
