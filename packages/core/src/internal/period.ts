import { RoadmapError } from '../errors.js';
import type { PartialDate, Period, PeriodType } from '../types.js';

const PERIOD = /^(\d{4})(?:-(0[1-9]|1[0-2])|\/(\d{2}))?$/;
const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a text is a period: a year, a month, or a school year whose two years follow each other. */
export function isPeriod(text: string): boolean {
  const match = PERIOD.exec(text);
  return match !== null && (match[3] === undefined || (Number(match[1]) + 1) % 100 === Number(match[3]));
}

/** Whether a text is a date as far as it is known: `2015`, `2015-12` or `2017-06-26`. */
export function isPartialDate(text: string): boolean {
  const match = DATE.exec(text);
  return match !== null && (match[3] === undefined || Number(match[3]) <= lastDayOfMonth(text));
}

/** The year number of a period; of a school year it is the first year, as Open SDG and DUO count it. */
export function periodYear(period: Period): number {
  if (!isPeriod(period)) {
    throw new RoadmapError('invalid-period', `period must be like 2016, 2016-11 or 2015/16, got ${period}`);
  }
  return Number(period.slice(0, 4));
}

/**
 * What kind of stretch of time a period is: `2016` a year, `2016-11` a month, `2015/16` a school year.
 *
 * @throws RoadmapError `invalid-period` when it is no period.
 */
export function periodType(period: Period): PeriodType {
  periodYear(period);
  if (period.includes('/')) return 'school-year';
  return period.includes('-') ? 'month' : 'year';
}

/** The first day of a period, as `YYYY-MM-DD`. A Dutch academic year begins on 1 September. */
export function periodStart(period: Period): string {
  const year = periodYear(period);
  if (period.includes('/')) return `${year}-09-01`;
  return period.length === 4 ? `${period}-01-01` : `${period}-01`;
}

/** The last day of a period, as `YYYY-MM-DD`. A Dutch academic year ends on 31 August. */
export function periodEnd(period: Period): string {
  const year = periodYear(period);
  return period.includes('/') ? `${year + 1}-08-31` : dateEnd(period);
}

/** The last day that a partial date can mean, as `YYYY-MM-DD`: texts in that form compare as dates. */
export function dateEnd(date: PartialDate): string {
  if (!isPartialDate(date)) {
    throw new RoadmapError('invalid-date', `date must be like 2017, 2017-12 or 2017-12-31, got ${date}`);
  }
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${lastDayOfMonth(date)}` : date;
}

function lastDayOfMonth(date: string): number {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
}
