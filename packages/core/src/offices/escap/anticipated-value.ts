import { RoadmapError } from '../../errors.js';
import { fitLine } from '../../internal/fitted-line.js';
import { checkPoints, checkYear } from '../../methods/check.js';
import type { Point } from '../../methods/method.js';

export interface AnticipationOptions {
  /**
   * How much a figure counts, by its age in years: 0 for the last one. Never below zero; years with weight 0 are
   * left out. All years count the same unless a weight is given.
   */
  readonly weight?: (age: number) => number;
  /** `log` fits the logarithm: growth by a steady percentage. It needs values above zero. */
  readonly scale?: 'linear' | 'log';
}

/**
 * The value to expect in a year when a line through all figures goes on, by least squares.
 *
 * For: the prediction that the Anticipated Progress Index starts from. Not for: years far beyond the figures, or
 * few figures; it has no margin of error.
 *
 * ESCAP lets recent years weigh more, in a linear or a log-linear regression on the figures since 2000. The weights
 * that it uses were not found in what we could read: give your own by `weight`.
 *
 * @param points At least two of different years, in any order; in the unit of the outcome.
 * @returns `null` when fewer than two years have weight, a logarithm is asked of a value that has none, or the
 *   outcome is too large a number.
 * @throws RoadmapError `invalid-number`, `invalid-year` or `invalid-argument` when an argument is not what its type
 *   says, and when a weight is negative or not finite.
 * @see UNECE, technical notes on the progress assessment (w3.unece.org/sdg2022/technical-notes.html); ESCAP, working
 *   paper SD/WP/04 of March 2017
 * @example
 * anticipatedValue([{ year: 2015, value: 40 }, { year: 2020, value: 45 }], 2030); // 55
 */
export function anticipatedValue(
  points: readonly Point[],
  year: number,
  { weight = sameWeight, scale = 'linear' }: AnticipationOptions = {},
): number | null {
  checkPoints('points', points);
  checkYear('year', year);
  if (scale !== 'linear' && (scale as string) !== 'log') {
    throw new RoadmapError('invalid-argument', `scale must be linear or log, got ${scale as string}`);
  }
  let last = Number.NEGATIVE_INFINITY;
  for (const point of points) last = Math.max(last, point.year);
  const line = fitLine(points, scale === 'log' ? Math.log : asItIs, (pointYear) =>
    checkedWeight(weight(last - pointYear)),
  );
  if (line === null) return null;
  const fitted = line.through.value + line.slope * (year - line.through.year);
  const value = scale === 'log' ? Math.exp(fitted) : fitted;
  return Number.isFinite(value) ? value : null;
}

function sameWeight(): number {
  return 1;
}

function asItIs(value: number): number {
  return value;
}

function checkedWeight(weight: number): number {
  if (Number.isFinite(weight) && weight >= 0) return weight;
  throw new RoadmapError('invalid-number', `weight must be a finite number from 0 on, got ${String(weight)}`);
}
