import { RoadmapError } from '../errors.js';
import { isPeriod, periodEnd, periodStart } from '../internal/period.js';
import type { Id, Observation, Period, TargetData } from '../types.js';
import type { IndicatorIdOf } from './ids.js';
import { named } from './named.js';

/** Which observations are wanted. What is absent is not looked at. */
export interface ObservationsWanted<Name extends string = Id> {
  readonly indicator: Name;
  readonly geo?: string;
  /** Only periods that begin in this one or later. */
  readonly from?: Period;
  /** Only periods that end in this one or earlier. */
  readonly to?: Period;
}

/** An observation, with the series it belongs to. */
export interface FoundObservation extends Observation {
  readonly indicator: Id;
  readonly series: Id;
  readonly geo: string;
  readonly level: string;
}

/**
 * The observations of an indicator as a flat list, series by series and in order of time. Series that contradict each
 * other stand beside each other: see `conflicts`.
 *
 * @throws RoadmapError `unknown-indicator`, with the nearest id; `invalid-period` for `from` or `to`.
 */
export function observations<const Data extends Pick<TargetData, 'indicators'>>(
  data: Data,
  { indicator: id, geo, from, to }: ObservationsWanted<IndicatorIdOf<Data>>,
): FoundObservation[] {
  const indicator = named(data.indicators, id, 'unknown-indicator', 'indicator');
  const first = from === undefined ? '' : periodStart(checked(from, 'from'));
  const last = to === undefined ? '9999-12-31' : periodEnd(checked(to, 'to'));
  return indicator.series
    .filter((series) => geo === undefined || series.geo === geo)
    .flatMap(({ id: series, geo: place, level, observations: all }) =>
      all
        .filter(({ period }) => periodStart(period) >= first && periodEnd(period) <= last)
        .map((observation) => ({ ...observation, indicator: indicator.id, series, geo: place, level })),
    );
}

function checked(period: Period, what: string): Period {
  if (isPeriod(period)) return period;
  throw new RoadmapError('invalid-period', `${what} must be like 2016, 2016-11 or 2015/16, got ${period}`);
}
