import type { Measure, Series, TargetData } from '../types.js';
import { named } from './named.js';

/** Which series are wanted. What is absent is not looked at. */
export interface SeriesWanted {
  readonly geo?: string;
  readonly level?: string;
  /** The edition of a source that the figures were taken from, in the source's own terms: `2017`. */
  readonly vintage?: string;
}

/**
 * The series of the indicator of a measure that answer to what is wanted, in the order of the data. Without a wish, all
 * of them, so also those that the measure is not read from.
 *
 * A series is of a vintage when one of the sources of its figures is.
 *
 * @throws RoadmapError `unknown-indicator` when the measure's indicator is not in the data.
 */
export function seriesFor(
  data: Pick<TargetData, 'indicators' | 'sources'>,
  measure: Pick<Measure, 'indicator'>,
  { geo, level, vintage }: SeriesWanted = {},
): Series[] {
  const { series } = named(data.indicators, measure.indicator, 'unknown-indicator', 'indicator');
  const ofVintage = new Set(
    data.sources.filter((source) => source.vintage === vintage).map((source) => source.id),
  );
  return series.filter(
    (one) =>
      (geo === undefined || one.geo === geo) &&
      (level === undefined || one.level === level) &&
      (vintage === undefined ||
        one.observations.some(({ sources }) => sources.some((id) => ofVintage.has(id)))),
  );
}
