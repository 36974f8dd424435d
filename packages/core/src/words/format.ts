import type { PartialDate, Period, Unit } from '../types.js';
import type { Speech } from './speech.js';
import type { Words } from './words.js';

const numberFormats = new Map<string, Intl.NumberFormat>();

/** The first formatter of a page costs milliseconds, so each is made once. */
function numberFormat(locale: string, least: number, most: number, percent: boolean): Intl.NumberFormat {
  const key = `${locale} ${least} ${most} ${percent}`;
  const format =
    numberFormats.get(key) ??
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      ...(percent ? { style: 'percent' } : {}),
    });
  numberFormats.set(key, format);
  return format;
}

/**
 * A value as a reader sees it: `324`, `4.500`, `20,0%`. Percentages come from 0 to 100.
 *
 * @param exact A goal is shown as it was set (40%), an observed figure with the digits of its unit (20,0%).
 */
export function formatValue(words: Speech, unit: Unit, value: number, exact = false): string {
  const percent = unit.kind === 'percent';
  return numberFormat(words.locale, exact ? 0 : unit.decimals, unit.decimals, percent).format(
    percent ? value / 100 : value,
  );
}

/** A value with what is counted: `324 centra`, `1 centrum`; a percentage stands alone. */
export function formatAmount(words: Speech, unit: Unit, value: number): string {
  const text = formatValue(words, unit, value);
  if (unit.kind === 'percent') return text;
  return `${text} ${(value === 1 ? unit.singular : unit.name)[words.language]}`;
}

/** A bare number: `2`, `1,5`. */
export function formatNumber(words: Speech, value: number): string {
  return numberFormat(words.locale, 0, 6, false).format(value);
}

/** A fraction from 0 to 1 in whole percents: `80%`. */
export function formatPercent(words: Speech, fraction: number): string {
  return numberFormat(words.locale, 0, 0, true).format(fraction);
}

/** The size of a difference: `191`, `2,8 procentpunt`. */
export function formatDifference(words: Words, unit: Unit, difference: number): string {
  const format = numberFormat(words.locale, unit.decimals, unit.decimals, false);
  const text = format.format(Math.abs(difference));
  return unit.kind === 'percent' ? words.percentagePoints(text, text === format.format(1)) : text;
}

/** A rate of change a year, from a fraction: `4,1%`. */
export function formatRate(words: Speech, rate: number): string {
  return numberFormat(words.locale, 1, 1, true).format(rate);
}

/** A figure without a unit, to two digits behind the mark: `0,74`. */
export function formatRatio(words: Speech, ratio: number): string {
  return numberFormat(words.locale, 2, 2, false).format(ratio);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withDay}`;
  const format =
    dateFormats.get(key) ??
    // Dates are calendar days without a time zone: UTC keeps the day the same on server and reader's machine.
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'long',
      ...(withDay ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
  dateFormats.set(key, format);
  return format;
}

/** A date as far as it is known: `2015`, `december 2015`, `26 juni 2017`. */
export function formatDate(words: Speech, date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return dateFormat(words.locale, day !== undefined).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
}

/** A period as a reader sees it: `2016`, `november 2016`, `2015/16`. */
export function formatPeriod(words: Speech, period: Period): string {
  return period.includes('/') ? period : formatDate(words, period);
}
