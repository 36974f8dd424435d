import type { Measure, Series, TargetData } from '../types.js';
import { named } from './named.js';

/** Which series are wanted. What is absent is not looked at. */
export interface SeriesWanted {
  readonly geo?: string;
  readonly level?: string;
  /** The edition that the series was taken from, in the source's own terms: `2018-11`. */
  readonly vintage?: string;
}

/**
 * The series of the indicator of a measure that answer to what is wanted, in the order of the data. Without a wish, all
 * of them, so also those that the measure is not read from.
 *
 * Only a series of which other editions say something else has a vintage; a wish for one leaves out all others.
 *
 * @throws RoadmapError `unknown-indicator` when the measure's indicator is not in the data.
 */
export function seriesFor(
  data: Pick<TargetData, 'indicators'>,
  measure: Pick<Measure, 'indicator'>,
  { geo, level, vintage }: SeriesWanted = {},
): Series[] {
  const { series } = named(data.indicators, measure.indicator, 'unknown-indicator', 'indicator');
  return series.filter(
    (one) =>
      (geo === undefined || one.geo === geo) &&
      (level === undefined || one.level === level) &&
      (vintage === undefined || one.vintage === vintage),
  );
}
