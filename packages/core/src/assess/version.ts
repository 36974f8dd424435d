import { periodYear } from '../internal/period.js';
import type { Id, Observation, Period, Series, TargetData } from '../types.js';
import type { Evidence } from './assessment.js';

/** A series with the figures of another in the place of its own, as far as that one goes. */
export interface Version {
  /** The series whose figures were taken. */
  readonly id: Id;
  /** The series to read, under its own id. */
  readonly series: Series;
  /** Which period of the other series each replaced period stands for. */
  readonly replaced: ReadonlyMap<Period, Period>;
}

/** A series as it is. */
export function ownVersion(series: Series): Version {
  return { id: series.id, series, replaced: new Map() };
}

/**
 * A series with the figures that another series gives for the same years. Years that only one of them has stay as they
 * are: "what if that source is right?" asks about what it says, and not about what it leaves out.
 */
export function versionOf(series: Series, other: Series): Version {
  const replaced = new Map<Period, Period>();
  // Of several in one year the first: of two entries with one key a map keeps the last.
  const saidIn = new Map(
    other.observations.toReversed().map((observation) => [periodYear(observation.period), observation]),
  );
  const inSeries = series.observations.map((own): Observation => {
    const said = saidIn.get(periodYear(own.period));
    if (said === undefined) return own;
    replaced.set(own.period, said.period);
    return { ...said, period: own.period };
  });
  const years = new Set(series.observations.map(({ period }) => periodYear(period)));
  const added = other.observations.filter(({ period }) => !years.has(periodYear(period)));
  for (const { period } of added) replaced.set(period, period);
  const observations = [...inSeries, ...added].sort(
    (first, second) => periodYear(first.period) - periodYear(second.period),
  );
  return { id: other.id, series: { ...series, observations }, replaced };
}

/** What a verdict on a version really rests on: the figures of the other series where those were read. */
export function originalEvidence({ id, replaced }: Version, evidence: Evidence): Evidence {
  const observations = evidence.observations.map((observation) => {
    const period = replaced.get(observation.period);
    return period === undefined ? observation : { ...observation, series: id, period };
  });
  return { ...evidence, observations };
}

/** The data with one series of an indicator changed. */
export function replaceSeries(data: TargetData, indicatorId: Id, series: Series): TargetData {
  return {
    ...data,
    indicators: data.indicators.map((indicator) =>
      indicator.id === indicatorId
        ? { ...indicator, series: indicator.series.map((one) => (one.id === series.id ? series : one)) }
        : indicator,
    ),
  };
}
