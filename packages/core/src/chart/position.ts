import { periodYear } from '../internal/period.js';
import type { Period } from '../types.js';

/**
 * Where a period stands on an axis of years. A year and a school year stand at their year number, as every method
 * counts them, so that the drawn path and the calculated one agree; a month stands as far from that as from midsummer.
 */
export function periodPosition(period: Period): number {
  return periodYear(period) + (isMonth(period) ? (Number(period.slice(5)) - 6.5) / 12 : 0);
}

/** Where a period begins: half its length before its own place. */
export function startPosition(period: Period): number {
  return periodPosition(period) - (isMonth(period) ? 1 / 24 : 1 / 2);
}

function isMonth(period: Period): boolean {
  return period.includes('-');
}
