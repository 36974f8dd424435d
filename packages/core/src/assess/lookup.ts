import { RoadmapError, type RoadmapErrorCode } from '../errors.js';
import type { Id, Indicator, Measure, MeasuredTarget, Series, Target, TargetData } from '../types.js';

/** Finds what an id names, or throws an error that lists the ids there are. */
export function byId<Item extends { readonly id: Id }>(
  items: readonly Item[],
  id: Id,
  code: RoadmapErrorCode,
  what: string,
): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (item === undefined) {
    const known = items.map((candidate) => candidate.id).join(', ');
    throw new RoadmapError(code, `${what} must be one of ${known}, got ${id}`);
  }
  return item;
}

export function findTarget(data: TargetData, id: Id): Target {
  return byId(data.targets, id, 'unknown-target', 'target');
}

/** The measure asked for, or the preferred one. */
export function findMeasure(target: MeasuredTarget, id: Id | undefined): Measure {
  return id === undefined ? target.measures[0] : byId(target.measures, id, 'unknown-measure', 'measure');
}

/** The indicator and the series that a measure is read from. */
export function findSeries(data: TargetData, measure: Measure): { indicator: Indicator; series: Series } {
  const indicator = byId(data.indicators, measure.indicator, 'dangling-reference', 'indicator');
  return { indicator, series: byId(indicator.series, measure.series, 'dangling-reference', 'series') };
}
