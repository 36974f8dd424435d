import { RoadmapError } from '../../errors.js';
import { fitLine } from '../../internal/fitted-line.js';
import type { Point } from '../../methods/method.js';

/** A figure that may be missing. */
export interface PossiblePoint {
  readonly year: number | null;
  readonly value: number | null;
}

export interface ReductionOptions {
  /**
   * - `regression`: 1 − exp(slope of ln(value) on the year), by least squares over all points (UNICEF);
   * - `endpoint`: 1 − (last ÷ first)^(1 ÷ years), the rate that leads from the first figure to the last one;
   * - `continuous`: ln(first ÷ last) ÷ years, which the WHO calls ARR in its reports on maternal mortality.
   */
  readonly by: 'regression' | 'endpoint' | 'continuous';
  /** Whether points without a year or a value are left out (unless said otherwise) or leave no rate at all. */
  readonly dropMissing?: boolean;
}

/**
 * Average annual rate of reduction: by which fraction a value falls a year, 0.024 for 2.4 percent.
 *
 * For: things that fall by percentages, such as mortality. Not for: values that can be zero or less, or two groups
 * in one list. Its sign is the reverse of a rate of growth: below 0 the value rises. The three ways differ in the third
 * digit; name the one you use.
 *
 * @param points In any order. Of more figures for the first or the last year the mean counts (`endpoint`,
 *   `continuous`); the regression takes each of them.
 * @returns `null` when a value is zero or less, a year or a value is infinite, fewer than two different years are
 *   left, or a point is missing that may not be dropped. Data that carry no rate are never an error.
 * @throws RoadmapError `invalid-argument` for another way, or when the points are not a list of points.
 * @see DSIR @ 29c98b2f4dca, R/aarr.R (repository shanlong-who/DSIR), for `regression` and `endpoint`; `continuous` is
 *   from the same documentation, and not confirmed by published numbers
 * @example
 * const points = [{ year: 2000, value: 100 }, { year: 2010, value: 80 }];
 * averageAnnualRateOfReduction(points, { by: 'endpoint' }); // 0.0220...
 */
export function averageAnnualRateOfReduction(
  points: readonly PossiblePoint[],
  { by, dropMissing = true }: ReductionOptions,
): number | null {
  const known: Point[] = [];
  for (const { year, value } of checkedList(points)) {
    if (isMissing('year', year) || isMissing('value', value)) {
      if (!dropMissing) return null;
    } else if (Number.isFinite(year) && Number.isFinite(value) && value > 0) {
      known.push({ year, value });
    } else {
      return null;
    }
  }
  const rate = rateBy(by, known);
  return rate !== null && Number.isFinite(rate) ? rate : null;
}

/**
 * The rate of growth of the exponential curve through the points, by least squares of the logarithms: minus the rate
 * of reduction by regression.
 *
 * @param from Earlier years are left out.
 * @returns `null` when fewer than two different years are left. Values must be above zero.
 */
export function fittedGrowth(points: readonly Point[], from: number): number | null {
  const line = fitLine(points, Math.log, (year) => (year >= from ? 1 : 0));
  return line === null ? null : Math.expm1(line.slope);
}

function rateBy(by: ReductionOptions['by'], points: readonly Point[]): number | null {
  switch (by) {
    case 'regression': {
      const growth = fittedGrowth(points, Number.NEGATIVE_INFINITY);
      return growth === null ? null : -growth;
    }
    case 'endpoint':
    case 'continuous': {
      const [first, last] = ends(points);
      const years = last.year - first.year;
      if (!(years > 0)) return null;
      return by === 'endpoint'
        ? 1 - (last.value / first.value) ** (1 / years)
        : Math.log(first.value / last.value) / years;
    }
    default:
      throw new RoadmapError(
        'invalid-argument',
        `by must be regression, endpoint or continuous, got ${String(by)}`,
      );
  }
}

/** The first and the last year, each with the mean of its figures. */
function ends(points: readonly Point[]): readonly [first: Point, last: Point] {
  const first = points.reduce((least, { year }) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const last = points.reduce((most, { year }) => Math.max(most, year), Number.NEGATIVE_INFINITY);
  return [meanIn(points, first), meanIn(points, last)];
}

function meanIn(points: readonly Point[], year: number): Point {
  const values = points.filter((point) => point.year === year).map(({ value }) => value);
  return { year, value: values.reduce((sum, value) => sum + value, 0) / values.length };
}

/** Missing is what has no number at all; an infinite one is there, and cannot be worked with. */
function isMissing(name: string, number: number | null): number is null {
  if (typeof number === 'number') return Number.isNaN(number);
  // Callers without TypeScript may leave it out.
  if ((number as null | undefined) === null || (number as null | undefined) === undefined) return true;
  throw new RoadmapError('invalid-number', `${name} must be a number or null, got ${String(number)}`);
}

function checkedList(points: readonly PossiblePoint[]): readonly PossiblePoint[] {
  if (Array.isArray(points)) return points as readonly PossiblePoint[];
  throw new RoadmapError('invalid-argument', `points must be a list of points, got ${typeof points}`);
}
