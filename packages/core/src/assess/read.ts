import { dateEnd, periodEnd, periodStart, periodYear } from '../internal/period.js';
import type { Measure, Observation, PartialDate, Series } from '../types.js';
import type { NotAssessableReason, Reading } from './assessment.js';

/** The two observations that a verdict compares, or why they cannot be had. */
export type TwoReadings =
  { readonly baseline: Reading; readonly current: Reading } | { readonly reason: NotAssessableReason };

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
): TwoReadings {
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
  const broken = (series.breaks ?? []).some(
    ({ period }) =>
      periodStart(baseline.period) < periodStart(period) && periodStart(period) <= periodEnd(last.period),
  );
  return broken ? { reason: 'break-in-series' } : { baseline, current: last };
}

function toReading({ period, value, status }: Observation): Reading {
  return { period, year: periodYear(period), value, status };
}
