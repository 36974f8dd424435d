import { directionSign, hasMet } from '../internal/direction.js';
import { defineMethod } from './define.js';
import type { Method } from './method.js';
import { absolutePace } from './pace.js';

/** Decimal figures are not exact in binary: a value on the line may come out this much below it. */
const ROUNDING = 1e-9;

/**
 * Straight line: the pace since the baseline against the constant pace that leads to the goal in time.
 *
 * For: any target with a number, in plain words ("where should it have been by now?"); zero and negative
 * values are no trouble. Not for: things that grow by percentages over long periods.
 *
 * Ratio = ((current − baseline) ÷ years passed) ÷ ((goal − baseline) ÷ years in all), without a unit.
 * Limits are those of the trend arrow of the Sustainable Development Report, with the baseline as its lower
 * bound and the goal as its green threshold: at least 1 on track, above 0.5 moderately improving, from 0
 * stagnating, below 0 decreasing. A goal that has been reached is on track, whatever the pace.
 *
 * `sdsn` is the arrow itself, as published. Here the same limits serve plain numbers: a value on the line counts as on
 * the line when only rounding keeps it off, and a goal that equals the baseline asks for no pace to compare with.
 *
 * @see SDSN, 2019 Europe Sustainable Development Report, methodology, trend arrow (repository
 *   sdsna/2019EUIndex)
 */
export const linear: Method = defineMethod({
  id: 'linear',
  edition: 'SDSN 2019',
  kinds: ['multiple', 'share', 'level'],
  looksAt: 'pace',
  points: 2,
  categories: {
    'on-track': 'on-track',
    'moderately-improving': 'behind',
    stagnating: 'off-track',
    decreasing: 'moving-away',
  },
  rule({ direction, baseline, current, goal }) {
    if (goal === undefined) return { reason: 'goal-required' };
    const actual = absolutePace(baseline, current);
    const required = absolutePace(baseline, goal);
    if (actual === null || required === null) return { reason: 'not-after-baseline' };
    const working = { pace: actual, 'required-pace': required };
    const met = hasMet(direction, current.value, goal.value);
    if (required === 0) {
      return met ? { category: 'on-track', met, working } : { reason: 'goal-equals-baseline' };
    }
    // The wanted direction decides the sign, so that losing a goal once met is not called progress.
    const ratio = (directionSign(direction) * actual) / Math.abs(required);
    if (met || ratio >= 1 - ROUNDING) return { category: 'on-track', met, ratio, working };
    if (ratio > 0.5) return { category: 'moderately-improving', ratio, working };
    if (ratio >= 0) return { category: 'stagnating', ratio, working };
    return { category: 'decreasing', ratio, working };
  },
});
