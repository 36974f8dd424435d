import { dateEnd, periodEnd, periodStart, periodYear } from '../internal/period.js';
import type { Measure, Observation, PartialDate, Series } from '../types.js';
import type { NotAssessableReason, Reading } from './assessment.js';

/** The two observations that a verdict compares, and all that may be compared with them. */
export interface Readings {
  readonly baseline: Reading;
  readonly current: Reading;
  /** One a year, in order, up to `current`; none from before the last break. */
  readonly points: readonly Reading[];
}

/** What was read, or why it cannot be. */
export type ReadingsOrReason = Readings | { readonly reason: NotAssessableReason };

/**
 * Reads the baseline and the latest value of a measure as they were known on a date.
 *
 * Observations after the target year are left out: what happened later does not change whether the target
 * was reached. Nothing is read across a break, or from figures that cannot be compared.
 */
export function readSeries(
  series: Series,
  measure: Measure,
  targetYear: number,
  asOf: PartialDate,
): ReadingsOrReason {
  const today = dateEnd(asOf);
  if (series.incomparable === true) return { reason: 'incomparable-figures' };
  const known = series.observations.filter(
    ({ period }) => periodEnd(period) <= today && periodYear(period) <= targetYear,
  );
  const first = known.find(({ period }) => period === measure.baseline.period);
  if (first === undefined) return { reason: 'no-figure-for-baseline' };
  const baseline = toReading(first);
  const last = known
    .map(toReading)
    .reduce<Reading | null>(
      (latest, reading) =>
        periodEnd(reading.period) >= periodEnd((latest ?? baseline).period) ? reading : latest,
      null,
    );
  if (last === null || last.year <= baseline.year) return { reason: 'no-figure-after-baseline' };
  if (!Number.isFinite(baseline.value) || !Number.isFinite(last.value)) return { reason: 'invalid-figure' };
  const starts = (series.breaks ?? []).map(({ period }) => periodStart(period));
  const from = periodStart(baseline.period);
  if (starts.some((start) => from < start && start <= periodEnd(last.period))) {
    return { reason: 'break-in-series' };
  }
  const comparable = known.filter(({ period }) =>
    starts.every((start) => start > from || periodStart(period) >= start),
  );
  return { baseline, current: last, points: onePerYear(comparable.map(toReading), baseline, last) };
}

/** Of several figures in one year the latest counts, but the baseline and the current value stay as they are. */
function onePerYear(readings: readonly Reading[], baseline: Reading, current: Reading): Reading[] {
  const byYear = new Map<number, Reading>();
  for (const reading of readings) {
    if (!Number.isFinite(reading.value) || reading.year > current.year) continue;
    const other = byYear.get(reading.year);
    if (other === undefined || periodEnd(reading.period) >= periodEnd(other.period)) {
      byYear.set(reading.year, reading);
    }
  }
  byYear.set(baseline.year, baseline).set(current.year, current);
  return [...byYear.values()].sort((first, second) => first.year - second.year);
}

function toReading({ period, value, status }: Observation): Reading {
  return { period, year: periodYear(period), value, status };
}
