import { RoadmapError } from '../../errors.js';
import { findBase } from '../../methods/base.js';
import { checkNumber, checkPoint, checkPoints, checkYear } from '../../methods/check.js';
import type { Point } from '../../methods/method.js';
import { sdsnUnclippedScore, type SdsnBounds } from './score.js';

/** The trend arrows of the report, in words, best first: up, up-right, right, down. */
export type SdsnTrendCategory =
  'on-track-or-maintaining' | 'moderately-improving' | 'stagnating' | 'decreasing';

/** The year in which the goals of the 2030 Agenda are to be reached. */
const AGENDA_YEAR = 2030;

/** An indicator with the bounds of its score. */
export interface SdsnTrendQuestion extends SdsnBounds {
  /** The value that counts as having reached the goal. */
  readonly green: number;
  /** 2030 unless another is given. */
  readonly goalYear?: number;
  /** The first and the last figure of the period that is looked at. */
  readonly first: Point;
  readonly last: Point;
}

export interface SdsnTrend {
  readonly category: SdsnTrendCategory;
  /** Points of the score a year, 100 points from `low` to `best`; positive is better. */
  readonly pace: number;
  /** What leads from the first figure to the green threshold in the goal year. */
  readonly requiredPace: number;
}

/**
 * The arrow of a pace beside the pace that is required: below 0 decreasing, [0, half of it] stagnating, above half of it
 * and below all of it moderately improving, from all of it on track.
 *
 * @param pace In any unit a year, positive where it goes the wanted way.
 * @param required In the same unit.
 * @throws RoadmapError `invalid-number` when one of them is not finite.
 * @see SDSN, 2019 Europe Sustainable Development Report, methodology (repository sdsna/2019EUIndex)
 */
export function sdsnArrow(pace: number, required: number): SdsnTrendCategory {
  checkNumber('pace', pace);
  checkNumber('required', required);
  if (pace < 0) return 'decreasing';
  if (pace >= required) return 'on-track-or-maintaining';
  return pace > 0.5 * required ? 'moderately-improving' : 'stagnating';
}

/**
 * The trend arrow of an indicator that has bounds, as published: by its unclipped scores. A last figure at or beyond the
 * green threshold has the highest arrow, whatever the pace; otherwise see `sdsnArrow`.
 *
 * For: indicators of the Sustainable Development Report. The bounds drop out of the comparison, and only their order
 * matters: a target without bounds is judged the same way by `sdsn`. Not for: figures of many years, because all years
 * between the first and the last are left out of account.
 *
 * Pace = (score of last − score of first) ÷ years between; required = (score of green − score of first) ÷ years from
 * the first figure to the goal year. The report took the last years with figures, often three or four.
 *
 * @throws RoadmapError `invalid-argument` when `best` equals `low`, or when `last` or `goalYear` is not after `first`;
 *   `invalid-number` or `invalid-year` when a number is none.
 * @see SDSN, 2019 Europe Sustainable Development Report, methodology (repository sdsna/2019EUIndex); 2,227 of the 2,255
 *   published arrows come out, and of the others 22 are small decreases that were shown as stagnating
 */
export function sdsnTrend(question: SdsnTrendQuestion): SdsnTrend {
  const { first, last, green, goalYear = AGENDA_YEAR } = question;
  checkPoint('first', first);
  checkPoint('last', last);
  checkYear('goalYear', goalYear);
  checkLater('last.year', last.year, first.year);
  checkLater('goalYear', goalYear, first.year);
  const start = sdsnUnclippedScore(first.value, question);
  const end = sdsnUnclippedScore(last.value, question);
  const goal = sdsnUnclippedScore(green, question);
  const pace = (end - start) / (last.year - first.year);
  const requiredPace = (goal - start) / (goalYear - first.year);
  const category = end >= goal ? 'on-track-or-maintaining' : sdsnArrow(pace, requiredPace);
  return { category, pace, requiredPace };
}

/**
 * The figure that stands for a year in a trend: of the year itself, or else of a year next to it. Of two such years the
 * later one is taken, which is ours: the report does not say.
 *
 * @param points In any order, one a year.
 * @returns `null` when the nearest figure is more than one year away.
 * @throws RoadmapError when an argument is not what its type says.
 * @see SDSN, 2019 Europe Sustainable Development Report, methodology (repository sdsna/2019EUIndex)
 */
export function sdsnFigureFor(points: readonly Point[], year: number): Point | null {
  checkPoints('points', points);
  checkYear('year', year);
  const nearest = findBase(points, year, 'outward');
  return nearest !== null && Math.abs(nearest.year - year) <= 1 ? nearest : null;
}

function checkLater(name: string, year: number, first: number): void {
  if (year <= first) {
    throw new RoadmapError('invalid-argument', `${name} must be after first.year ${first}, got ${year}`);
  }
}
