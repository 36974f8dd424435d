import { directionSign, hasMet } from '../internal/direction.js';
import { defineMethod } from './define.js';
import type { Method, Point } from './method.js';

type Weather = 'sun' | 'sun-with-cloud' | 'cloud' | 'thunderstorm';

/** The annual changes that are averaged: five, and three where the series is shorter. */
const MOST_CHANGES = 5;
const FEWEST_CHANGES = 3;

/** Decimal figures are not exact in binary: a share of exactly a limit may come out this much beside it. */
const ROUNDING = 1e-9;

/**
 * Destatis, the weather symbols of the German Sustainable Development Strategy: where the last five years lead.
 *
 * For: targets with a yearly series, of every kind: a value in a year, a threshold, a direction. Steps are counted and
 * not percentages, so that zero and negative values and a goal of zero are no trouble. Not for: series with gaps in the
 * last years, things that grow by percentages over long periods, and progress since a baseline, which plays no part.
 *
 * Pace c = the mean of the last five annual changes up to the current year; of the last four or three where there are
 * no more years without a gap. Value v, goal T in year Y, current year y, all changes counted in the wanted direction:
 * - a value in a year, not reached: projected = v + c × (Y − y), gap = (T − projected) ÷ |T − v|, without a unit.
 *   c ≤ 0 thunderstorm; else a gap below 0.05 sun, [0.05, 0.2] sun with cloud, above 0.2 cloud;
 * - a threshold, and a value that has been reached: kept with c ≥ 0 sun, with c < 0 sun with cloud; missed with c > 0
 *   cloud, with c ≤ 0 thunderstorm;
 * - a direction, with l the change of the last year: c > 0 and l > 0 sun, c > 0 alone sun with cloud, l > 0 alone cloud,
 *   neither thunderstorm.
 *
 * Ratio = the gap: less is better. It is absent where only signs decide. A value that has been reached is `achieved`
 * here, also under a sun with cloud; a threshold that is kept is on track. Goals with an interval, several years or
 * several targets: `destatisInterval`, `nextGoal`, `worstSymbol`.
 *
 * Refusals: `too-few-points` below four figures, `years-missing` when the last four years are not all there,
 * `goal-year-passed` when the current year is after the goal's, `out-of-range`.
 *
 * @see Destatis, Indicator status, methodology (repository DnsTestEnvironment/dns-indicators); the rules give 375 of the
 *   403 symbols that were published for single years, and the others rest on data that were revised later
 */
export const destatis: Method = defineMethod<Weather>({
  id: 'destatis',
  edition: '2024',
  kinds: ['multiple', 'share', 'level', 'threshold', 'direction'],
  looksAt: 'recent-years',
  points: FEWEST_CHANGES + 1,
  categories: {
    sun: 'on-track',
    'sun-with-cloud': 'behind',
    cloud: 'off-track',
    thunderstorm: 'moving-away',
  },
  rule({ direction, current, goal, keep = false, points }) {
    if (goal !== undefined && !keep && current.year > goal.year) return { reason: 'goal-year-passed' };
    const changes = recentChanges(points, current);
    if (changes === null) return { reason: 'years-missing' };
    const { pace, lastChange } = changes;
    if (!Number.isFinite(pace) || !Number.isFinite(lastChange)) return { reason: 'out-of-range' };
    const working = { pace, 'last-change': lastChange };
    const sign = directionSign(direction);
    const wanted = sign * pace;
    if (goal === undefined) return { category: symbolOfDirection(wanted, sign * lastChange), working };
    const reached = hasMet(direction, current.value, goal.value);
    if (keep || reached) {
      return { category: symbolOfThreshold(reached, wanted), met: reached && !keep, working };
    }
    const projected = current.value + pace * (goal.year - current.year);
    const short = direction === 'increase' ? goal.value - projected : projected - goal.value;
    const gap = short / Math.abs(goal.value - current.value);
    return { category: symbolOfGap(gap, wanted), ratio: gap, working: { ...working, projected, gap } };
  },
});

function symbolOfGap(gap: number, pace: number): Weather {
  if (pace <= 0) return 'thunderstorm';
  if (gap < 0.05 - ROUNDING) return 'sun';
  return gap <= 0.2 + ROUNDING ? 'sun-with-cloud' : 'cloud';
}

function symbolOfThreshold(kept: boolean, pace: number): Weather {
  if (kept) return pace >= 0 ? 'sun' : 'sun-with-cloud';
  return pace > 0 ? 'cloud' : 'thunderstorm';
}

function symbolOfDirection(pace: number, lastChange: number): Weather {
  if (pace > 0) return lastChange > 0 ? 'sun' : 'sun-with-cloud';
  return lastChange > 0 ? 'cloud' : 'thunderstorm';
}

/**
 * The mean of the last annual changes and the last one of them.
 *
 * @param points In order of year; a figure for the current year itself is left out of account.
 * @returns `null` when there are fewer than three years in a row before the current one.
 */
function recentChanges(
  points: readonly Point[],
  current: Point,
): { readonly pace: number; readonly lastChange: number } | null {
  let first = current;
  let before = current;
  let changes = 0;
  for (let index = points.length - 1; index >= 0 && changes < MOST_CHANGES; index--) {
    const point = points[index];
    if (point?.year === current.year) continue;
    if (point?.year !== first.year - 1) break;
    first = point;
    changes += 1;
    if (changes === 1) before = point;
  }
  if (changes < FEWEST_CHANGES) return null;
  return {
    pace: (current.value - first.value) / changes,
    lastChange: current.value - before.value,
  };
}
