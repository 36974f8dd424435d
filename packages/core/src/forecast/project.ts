import { RoadmapError } from '../errors.js';
import { checkDirection, checkPoint, checkPoints, checkYear } from '../methods/check.js';
import type { Point } from '../methods/method.js';
import type { Direction } from '../types.js';
import type { HoltOptions } from './holt.js';
import { checkLevel, DEFAULT_LEVEL } from './interval.js';
import { kendall } from './kendall.js';
import { growthPath, holtPath, linePath, medianPath, type Path, type ProjectedPoint } from './paths.js';
import type { Refusal } from './refusal.js';
import type { RankCorrelation } from './spearman.js';
import type { TimeToGoal } from './time-to-goal.js';

/** How the figures are carried on. */
export type ProjectionModel = 'least-squares' | 'log-linear' | 'theil-sen' | 'holt' | 'damped-holt';

/** What to carry on, and how far. */
export interface ProjectionQuestion {
  readonly model: ProjectionModel;
  /** The last year to give a value for. */
  readonly until: number;
  /** What to look for on the way; asks for `direction` too. */
  readonly goal?: Point;
  readonly direction?: Direction;
  /** The share of figures that the band is to hold, above 0 and below 1; 0.8 unless given. */
  readonly level?: number;
  /**
   * The weights of the Holt models. Unless given: level 0.8, trend 0.2 and, in `damped-holt`, damping 0.9.
   * These are those of a textbook's worked example and a choice, not a truth: fitted weights would be another
   * choice, and a handful of yearly figures cannot tell which is right.
   */
  readonly weights?: Partial<HoltOptions>;
}

/** Where the figures lead if what they show goes on: no promise, and no plan. */
export interface Projection {
  readonly model: ProjectionModel;
  readonly level: number;
  /**
   * From the year after the last figure to `until`, one a year; empty when `until` is not later than that.
   */
  readonly points: readonly ProjectedPoint[];
  /**
   * When the goal is reached, with the years in which the band's better and worse edges reach it. `null` for
   * never, and without a goal. Lines look at any year, also one before the last figure; the Holt models look
   * no further than `until`. `from` is `null` when the better edge is there already, `to` when the worse edge
   * never comes there.
   */
  readonly reaches: TimeToGoal | null;
  /**
   * How probable it is that the figure of the goal's year is at the goal or beyond, from 0 to 1. `null`
   * without a goal, when its year is not after the last figure, and for the models other than least squares
   * and log-linear, which have no distribution to take it from.
   */
  readonly probability: number | null;
  /** Whether there is a trend at all (Mann-Kendall); `null` when the values do not vary. */
  readonly trend: RankCorrelation | null;
}

/** The fewest figures: with two there is a rate, and nothing to judge it by. */
const FEWEST = 3;

/**
 * Carries figures on by a published model, with a band.
 *
 * For: showing where the pace so far leads. Not for: a verdict (a method gives that), or for figures on both
 * sides of a break: what to compare with what is the caller's to decide, so cut the list at the break first.
 *
 * The band is that of a single figure, for the Holt models with their weights taken for certain. For
 * `theil-sen` it is Sen's interval of the slope, drawn from the median point: where the line may go, narrower
 * than where a figure may be.
 *
 * @param points In any order, one a year, at least 3.
 * @returns the projection, or the reason why there is none: `too-few-points`, `duplicate-years`,
 *   `years-missing` (the Holt models), `not-positive` (log-linear) or `out-of-range` (figures so large that
 *   the result is no number).
 * @throws RoadmapError when an argument is not what its type says, or a goal comes without a direction.
 * @example
 * project([{ year: 2016, value: 100 }, { year: 2017, value: 110 }, { year: 2018, value: 120 }], {
 *   model: 'least-squares',
 *   until: 2020,
 * }); // { points: [{ year: 2019, value: 130, … }, { year: 2020, value: 140, … }], … }
 */
export function project(points: readonly Point[], question: ProjectionQuestion): Projection | Refusal {
  checkQuestion(points, question);
  const { model, until, goal, direction, level = DEFAULT_LEVEL } = question;
  if (new Set(points.map((point) => point.year)).size < points.length) return { reason: 'duplicate-years' };
  if (points.length < FEWEST) return { reason: 'too-few-points' };
  const path = PATHS[model](points, level, question);
  if ('reason' in path) return path;
  const last = Math.max(...points.map((point) => point.year));
  const projected = Array.from({ length: Math.max(0, until - last) }, (_, index) =>
    path.at(last + 1 + index),
  );
  if (!projected.every(isFinitePoint)) return { reason: 'out-of-range' };
  const asked = { model, level, points: projected, trend: kendall(points) };
  if (goal === undefined || direction === undefined) return { ...asked, reaches: null, probability: null };
  return {
    ...asked,
    reaches: openWherePassed(path.reaches(goal.value, direction), last),
    probability: goal.year > last ? path.probability(goal, direction) : null,
  };
}

const PATHS: Readonly<
  Record<
    ProjectionModel,
    (points: readonly Point[], level: number, question: ProjectionQuestion) => Path | Refusal
  >
> = {
  'least-squares': linePath,
  'log-linear': growthPath,
  'theil-sen': medianPath,
  holt: (points, level, { until, weights }) =>
    holtPath(points, level, until, { levelWeight: 0.8, trendWeight: 0.2, ...weights }),
  'damped-holt': (points, level, { until, weights }) =>
    holtPath(points, level, until, { levelWeight: 0.8, trendWeight: 0.2, damping: 0.9, ...weights }),
};

function checkQuestion(points: readonly Point[], question: ProjectionQuestion): void {
  const { model, until, goal, direction, level } = question;
  checkPoints('points', points);
  if (!Object.hasOwn(PATHS, model)) {
    throw new RoadmapError(
      'invalid-argument',
      `model must be one of ${Object.keys(PATHS).join(', ')}, got ${model}`,
    );
  }
  checkYear('until', until);
  if (level !== undefined) checkLevel(level);
  if (goal !== undefined) {
    checkPoint('goal', goal);
    checkDirection(direction);
  }
}

function isFinitePoint({ value, low, high }: ProjectedPoint): boolean {
  return Number.isFinite(value) && Number.isFinite(low ?? 0) && Number.isFinite(high ?? 0);
}

/** A better edge that is at the goal before the last figure says only: it could be any time now. */
function openWherePassed(reaches: TimeToGoal | null, last: number): TimeToGoal | null {
  if (reaches === null || reaches.year <= last) return reaches;
  return (reaches.from ?? last) > last ? reaches : { ...reaches, from: null };
}
