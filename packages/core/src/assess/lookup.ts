import { RoadmapError, type RoadmapErrorCode } from '../errors.js';
import { findById } from '../lookup/find-by-id.js';
import { findRenamed } from '../lookup/find-renamed.js';
import type { Id, Indicator, Measure, MeasuredTarget, Series, Target, TargetData } from '../types.js';

interface Named {
  readonly id: Id;
}

/** What was found, or an error that lists the ids there are. */
function known<Item extends Named>(
  item: Item | undefined,
  items: readonly Item[],
  id: Id,
  code: RoadmapErrorCode,
  what: string,
): Item {
  if (item !== undefined) return item;
  const ids = items.map((candidate) => candidate.id).join(', ');
  throw new RoadmapError(code, `${what} must be one of ${ids}, got ${id}`);
}

/** Finds what an id names, or throws an error that lists the ids there are. */
export function byId<Item extends Named>(
  items: readonly Item[],
  id: Id,
  code: RoadmapErrorCode,
  what: string,
): Item {
  const item = items.find((candidate) => candidate.id === id);
  return known(item, items, id, code, what);
}

/** The target asked for, also by an id that was retired. */
export function findTarget({ targets }: TargetData, id: Id): Target {
  return known(findRenamed(targets, id), targets, id, 'unknown-target', 'target');
}

/** The measure asked for, also by an id that was retired, or the preferred one. */
export function findMeasure({ id: target, measures }: MeasuredTarget, id: Id | undefined): Measure {
  if (id === undefined) return measures[0];
  return known(findRenamed(measures, id, `${target}/`), measures, id, 'unknown-measure', 'measure');
}

/** The indicator and the series that a measure is read from. */
export function findSeries(
  { indicators }: TargetData,
  measure: Measure,
): { indicator: Indicator; series: Series } {
  // Many targets may ask for one of many indicators.
  const found = findById(indicators, measure.indicator);
  const indicator = known(found, indicators, measure.indicator, 'dangling-reference', 'indicator');
  return { indicator, series: byId(indicator.series, measure.series, 'dangling-reference', 'series') };
}
