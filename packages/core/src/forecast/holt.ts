import { RoadmapError } from '../errors.js';
import { checkNumber, checkPoints, checkYear } from '../methods/check.js';
import type { Point } from '../methods/method.js';
import { normalMargin } from './distributions.js';
import { around, checkLevel, DEFAULT_LEVEL, type Interval } from './interval.js';
import type { Refusal } from './refusal.js';

/** How much each new figure changes the level and the trend. */
export interface HoltOptions {
  /** A, the weight of the newest figure in the level: from 0 to 1. */
  readonly levelWeight: number;
  /** B, from 0 to 1 in the classic form; A·B, from 0 to A, in the error-correction form. */
  readonly trendWeight: number;
  /**
   * Which of the two published meanings `trendWeight` has. `classic` (Holt; statsmodels): the weight of the
   * newest change of level in the trend. `error-correction` (R's `ets` and `holt`): the share of the
   * forecast's error that is added to the trend. Mixing them up is a common error. Classic unless given.
   */
  readonly form?: 'classic' | 'error-correction';
  /**
   * φ, what is left of the trend each year: above 0, up to 1. Below 1 the forecast flattens. 1 unless given.
   */
  readonly damping?: number;
  /** Level and trend a year before the first figure; the first value, and the first change, unless given. */
  readonly start?: { readonly level: number; readonly trend: number };
}

/** Level and trend once the figure of a year is known. */
export interface HoltStep {
  readonly year: number;
  /** What was expected of this year before its figure was known, in the unit of the values. */
  readonly fitted: number;
  /** In the unit of the values. */
  readonly level: number;
  /** In the unit of the values a year. */
  readonly trend: number;
}

/** A smoothed level and trend, and where they lead. */
export interface Holt {
  /** One for each figure, in order of time; the last is where the forecast starts. */
  readonly steps: readonly HoltStep[];
  /** Of the errors of the fitted values; `null` where no more figures are left than were fitted. */
  readonly variance: number | null;
  /**
   * @param year After the last figure, whole.
   * @param level The share of figures that the interval is to hold, above 0 and below 1; 0.8 unless given.
   * @throws RoadmapError when the year is not after the last figure or the level is out of range.
   */
  readonly predict: (
    year: number,
    level?: number,
  ) => { readonly value: number; readonly prediction: Interval | null };
}

/**
 * Holt's linear trend, damped or not: level and trend follow the figures, the newest ones most.
 *
 * For: long series whose pace changes. Not for: a handful of figures, which have more say in the weights than
 * in the forecast; nor for series with missing years, which it refuses: interpolate first, and say so.
 *
 * Level l = A·y + (1 − A)(l + φ·g) with l and g of the year before; trend g = B·(l − l before) + (1 − B)·φ·g;
 * h years on l + g·(φ + … + φʰ). The error-correction form is the same recursion with trendWeight = A·B.
 *
 * Interval: ± z·√(variance·(1 + Σ(A + A·B·(φ + … + φʲ))²)), j from 1 to h − 1, z of the normal distribution.
 * Error-correction form: variance = Σ error² ÷ (n − 4), damped n − 5, because level, trend, weights and
 * damping have been fitted to the figures; agrees with R's `holt`. Classic form: Σ error² ÷ n, as R with its
 * simple start, because weights and start are taken for given: rather narrow. Of later years R's interval is
 * wider still, as it puts the classic B there in the place of A·B; that is not followed.
 *
 * The classic start counts the first figure twice: a trend is added to it before it is compared with itself.
 * A perfectly straight series is therefore followed from some years on, and not from the first.
 *
 * @param points In any order, one a year without a gap.
 * @returns `duplicate-years`, `too-few-points` (fewer than 2), `years-missing`, or `out-of-range` when the
 *   figures are so large that the errors' squares are no number.
 * @throws RoadmapError when an argument is not what its type says, or a weight is out of range.
 * @see Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 2nd edition, sections 7.2 and 7.5
 */
export function holt(points: readonly Point[], options: HoltOptions): Holt | Refusal {
  checkPoints('points', points);
  const { levelWeight, trendGain, damping, estimated } = checkOptions(options);
  const ordered = [...points].sort((a, b) => a.year - b.year);
  const [first, second] = ordered;
  if (new Set(ordered.map((point) => point.year)).size < ordered.length) return { reason: 'duplicate-years' };
  if (first === undefined || second === undefined) return { reason: 'too-few-points' };
  if (ordered.some((point, index) => point.year !== first.year + index)) return { reason: 'years-missing' };

  let { level, trend } = options.start ?? { level: first.value, trend: second.value - first.value };
  let squaredErrors = 0;
  const steps = ordered.map(({ year, value }): HoltStep => {
    const fitted = level + damping * trend;
    const error = value - fitted;
    level = fitted + levelWeight * error;
    trend = damping * trend + trendGain * error;
    squaredErrors += error * error;
    return { year, fitted, level, trend };
  });
  // Figures near the ends of their range overflow: what came out says nothing.
  if (!Number.isFinite(squaredErrors)) return { reason: 'out-of-range' };
  const degreesOfFreedom = ordered.length - estimated;
  const variance = degreesOfFreedom > 0 ? squaredErrors / degreesOfFreedom : null;
  const last = first.year + ordered.length - 1;
  return {
    steps,
    variance,
    predict(year, share = DEFAULT_LEVEL) {
      checkYear('year', year);
      checkLevel(share);
      if (year <= last) {
        throw new RoadmapError(
          'invalid-argument',
          `year must be after the last figure, ${last}, got ${year}`,
        );
      }
      let trends = 0;
      let spread = 1;
      for (let ahead = 1, kept = damping; ahead <= year - last; ahead++, kept *= damping) {
        if (ahead > 1) spread += (levelWeight + trendGain * trends) ** 2;
        trends += kept;
      }
      const value = level + trend * trends;
      return {
        value,
        prediction:
          variance === null ? null : around(value, normalMargin(share) * Math.sqrt(variance * spread)),
      };
    },
  };
}

interface Recursion {
  readonly levelWeight: number;
  /** The share of the error that is added to the trend: both forms come down to it. */
  readonly trendGain: number;
  readonly damping: number;
  /** How many weights and starting values count as fitted to the figures, in R. */
  readonly estimated: number;
}

function checkOptions(options: HoltOptions): Recursion {
  const { levelWeight, trendWeight, form = 'classic', damping = 1, start } = options;
  if (!['classic', 'error-correction'].includes(form)) {
    throw new RoadmapError('invalid-argument', `form must be classic or error-correction, got ${form}`);
  }
  checkWeight('levelWeight', levelWeight, 1);
  checkWeight('trendWeight', trendWeight, form === 'classic' ? 1 : levelWeight);
  checkWeight('damping', damping, 1);
  if (damping === 0) throw new RoadmapError('invalid-argument', 'damping must be above 0, got 0');
  if (start !== undefined) {
    checkNumber('start.level', start.level);
    checkNumber('start.trend', start.trend);
  }
  return form === 'classic'
    ? { levelWeight, trendGain: levelWeight * trendWeight, damping, estimated: 0 }
    : { levelWeight, trendGain: trendWeight, damping, estimated: damping === 1 ? 4 : 5 };
}

function checkWeight(name: string, value: number, most: number): void {
  checkNumber(name, value);
  if (value < 0 || value > most) {
    throw new RoadmapError('invalid-argument', `${name} must be from 0 to ${most}, got ${value}`);
  }
}
