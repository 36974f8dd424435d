import type { Method, MethodResult } from '../src/methods/method.js';

/** A series as the programs of the Open SDG family publish it: its two ends and what it is judged against. */
export interface OfficeSeries {
  readonly base_value: number | null;
  readonly base_year: number;
  readonly current_value: number | null;
  readonly current_year: number | null;
  readonly target: number | null;
  readonly target_year: number;
  readonly direction: 1 | -1 | 'positive' | 'negative';
  readonly limit?: number | null;
}

/** What they publish about it. */
export interface OfficeResult {
  readonly progress_value: number | null;
  readonly score: number | null;
  readonly status: string;
}

/** What these programs put in the place of a zero. */
const STAND_IN = 0.001;

/** Our verdict on a series that an office published. */
export function judgeOfficeSeries(method: Method, series: OfficeSeries): MethodResult {
  const { base_value, base_year, current_value, current_year, target, target_year, direction } = series;
  if (base_value === null || current_value === null || current_year === null) {
    return { verdict: 'not-assessable', reason: 'too-few-points' };
  }
  const limit = series.limit ?? undefined;
  // Not `judgeSeries`: these programs go on judging after the year of the target, and print one figure at both ends.
  return method.judge({
    direction: direction === 1 || direction === 'positive' ? 'increase' : 'decrease',
    baseline: { year: base_year, value: base_value },
    current: { year: current_year, value: current_value },
    standIn: STAND_IN,
    ...(target === null ? {} : { goal: { year: target_year, value: target } }),
    ...(limit === undefined ? {} : { limit }),
  });
}

/** Our result in the names of the publication. */
export function officeResult(result: MethodResult, labelOf: (category: string) => string): OfficeResult {
  if (result.verdict === 'not-assessable') {
    return { progress_value: null, score: null, status: 'not_available' };
  }
  const { ratio, score, category } = result;
  return { progress_value: ratio ?? null, score: score ?? null, status: labelOf(category) };
}

/** `moderate-progress` as `moderate_progress`. */
export function underscored(category: string): string {
  return category.replaceAll('-', '_');
}
