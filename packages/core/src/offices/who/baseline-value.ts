import { RoadmapError } from '../../errors.js';
import { findBase } from '../../methods/base.js';
import { checkPoints, checkYear } from '../../methods/check.js';
import type { Point } from '../../methods/method.js';

/** How a figure came about. */
export type FigureType = 'reported' | 'estimated' | 'imputed' | 'projected';

export interface TypedPoint extends Point {
  /** Absent or `null` when it is not known. */
  readonly type?: FigureType | null;
}

export interface BaselineOptions {
  /** The types that are allowed; all four unless given. */
  readonly types?: readonly FigureType[];
  /** Where to look when the year itself has none: the last one `before` it, unless the first one `after` it is asked. */
  readonly look?: 'before' | 'after';
  /** Whether figures of which the type is not known are allowed as well; not unless given. */
  readonly untyped?: boolean;
}

/**
 * The figure that a scenario of the WHO starts from: the last one at or before a year, of the types allowed.
 *
 * For: series in which some figures are reported and others made up from them. Not for: series of which the types do
 * not matter, which is `findBase`.
 *
 * @param points One a year, in any order.
 * @returns `null` when there is none.
 * @throws RoadmapError `invalid-number`, `invalid-year` or `invalid-argument` when an argument is not what its type
 *   says.
 * @see billionaiRe @ ecb82c4aaf92, R/utils-scenarios.R and tests/testthat/test_get_baseline.R (repository
 *   gpw13/billionaiRe)
 */
export function baselineValue(
  points: readonly TypedPoint[],
  year: number,
  {
    types = ['reported', 'estimated', 'imputed', 'projected'],
    look = 'before',
    untyped = false,
  }: BaselineOptions = {},
): TypedPoint | null {
  checkPoints('points', points);
  checkYear('year', year);
  if (look !== 'before' && (look as string) !== 'after') {
    throw new RoadmapError('invalid-argument', `look must be before or after, got ${look as string}`);
  }
  const allowed = points.filter(({ type }) =>
    type === undefined || type === null ? untyped : types.includes(type),
  );
  return findBase(allowed, year, look === 'before' ? 'last-before' : 'first-after');
}
