import { dateEnd, periodEnd, periodYear } from '../internal/period.js';
import type { Indicator, Measure, PartialDate, Remark, Series, Target } from '../types.js';
import type { Caveat, Reading } from './assessment.js';

/** What needs saying about the target, however it is measured. */
export function targetCaveats(target: Target): Caveat[] {
  return remarks(target.remarks);
}

/** What was chosen by us in a measure, and what needs saying about its series. */
export function measureCaveats(measure: Measure, series: Series): Caveat[] {
  const caveats: Caveat[] = [];
  if (measure.baseline.basis !== 'stated' && measure.baseline.reason !== undefined) {
    caveats.push({ code: 'baseline-assumed', text: measure.baseline.reason });
  }
  if (measure.basis !== 'stated') caveats.push({ code: 'measure-assumed', text: measure.reason });
  return [...caveats, ...remarks(series.remarks)];
}

function remarks(list: readonly Remark[] = []): Caveat[] {
  return list.map(({ text }) => ({ code: 'remark', text }));
}

/** What the two figures themselves need said about them. */
export function readingCaveats(
  indicator: Indicator,
  series: Series,
  readings: readonly Reading[],
  asOf: PartialDate,
): Caveat[] {
  return readings.flatMap((reading) => {
    const caveats: Caveat[] = [];
    if (reading.status === 'P') caveats.push({ code: 'provisional-figure', period: reading.period });
    if (reading.status === 'E') caveats.push({ code: 'estimated-figure', period: reading.period });
    const others = contradictions(indicator, series, reading, asOf);
    if (others.length > 0) {
      const { period, value } = reading;
      caveats.push({ code: 'contradicting-figures', indicator: indicator.id, period, value, others });
    }
    return caveats;
  });
}

/** Values that another series gives for the same thing in the same year, as far as they were known. */
function contradictions(indicator: Indicator, series: Series, reading: Reading, asOf: PartialDate): number[] {
  const today = dateEnd(asOf);
  const values = indicator.series
    .filter((other) => other.contradicts?.includes(series.id))
    .flatMap((other) => other.observations)
    .filter(({ period }) => periodYear(period) === reading.year && periodEnd(period) <= today)
    .filter(({ value }) => value !== reading.value)
    .map((other) => other.value);
  return [...new Set(values)];
}
