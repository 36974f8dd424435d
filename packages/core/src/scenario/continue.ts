import type { Reading } from '../assess/assessment.js';
import { checkNumber } from '../methods/check.js';
import type { Period } from '../types.js';

/** A pace that is kept up: so much a year in the unit of the figures, or by a fraction a year (0.05 is 5 percent). */
export type AssumedPace = { readonly change: number } | { readonly growth: number };

/**
 * The figures that a pace gives, from the year after the last one to another year, in periods of the same kind.
 *
 * @throws RoadmapError `invalid-number` when the pace is not a finite number.
 */
export function continueAt(
  last: Reading,
  until: number,
  pace: AssumedPace,
): { readonly period: Period; readonly value: number }[] {
  if ('change' in pace) checkNumber('pace.change', pace.change);
  else checkNumber('pace.growth', pace.growth);
  return Array.from({ length: Math.max(0, until - last.year) }, (_, index) => {
    const years = index + 1;
    return {
      period: laterPeriod(last.period, years),
      value: 'change' in pace ? last.value + pace.change * years : last.value * (1 + pace.growth) ** years,
    };
  });
}

/** The same period some years later: `2015/16` becomes `2016/17`, `2016-11` becomes `2017-11`. */
function laterPeriod(period: Period, years: number): Period {
  const year = Number(period.slice(0, 4)) + years;
  return period.includes('/')
    ? `${year}/${String((year + 1) % 100).padStart(2, '0')}`
    : `${year}${period.slice(4)}`;
}
