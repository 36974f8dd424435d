import { directionSign, hasMet } from '../internal/direction.js';
import { defineMethod } from './define.js';
import type { Method } from './method.js';
import { paceBetween } from './pace.js';
import { sdsnArrow, type SdsnTrendCategory } from '../offices/sdsn/trend.js';

/**
 * SDSN, the trend arrow of the Sustainable Development Report, for a target without bounds: the baseline stands for the
 * lower bound and the goal for the green threshold.
 *
 * For: the arrow as the report would draw it. Zero and negative values are no trouble. Not for: things that grow by
 * percentages over long periods, or noisy figures, because two of them decide. `linear` puts the same two paces beside
 * each other as plain progress along a straight line: it lets a value on the line pass that is off it by rounding only,
 * and refuses a goal that equals the baseline. Here the published rule is kept to the digit, and every pair of figures
 * has an arrow: a goal that is still met is on track or maintaining, one that was met at the start and lost is
 * decreasing. Indicators that do have bounds: `sdsnTrend`, by the same limits (`sdsnArrow`).
 *
 * Ratio = ((current − baseline) ÷ years passed) ÷ |(goal − baseline) ÷ years in all| in the wanted direction, without a
 * unit; absent when the goal equals the baseline. At least 1 on track or maintaining, (0.5, 1) moderately improving,
 * [0, 0.5] stagnating, below 0 decreasing. A goal that has been reached is on track or maintaining, whatever the pace.
 *
 * The five arrows of 2018, with maintaining apart from on track, are left out: their rule was not found.
 *
 * @see SDSN, 2019 Europe Sustainable Development Report, methodology, trend arrow (repository sdsna/2019EUIndex)
 */
export const sdsn: Method = defineMethod<SdsnTrendCategory>({
  id: 'sdsn',
  edition: '2019',
  kinds: ['multiple', 'share', 'level'],
  looksAt: 'pace',
  points: 2,
  categories: {
    'on-track-or-maintaining': 'on-track',
    'moderately-improving': 'behind',
    stagnating: 'off-track',
    decreasing: 'moving-away',
  },
  rule({ direction, baseline, current, goal }) {
    if (goal === undefined) return { reason: 'goal-required' };
    const actual = paceBetween(baseline, current);
    const required = paceBetween(baseline, goal);
    if (actual === null || required === null) return { reason: 'not-after-baseline' };
    if (!Number.isFinite(actual.absolute) || !Number.isFinite(required.absolute)) {
      return { reason: 'out-of-range' };
    }
    const working = { pace: actual.absolute, 'required-pace': required.absolute };
    const sign = directionSign(direction);
    const pace = sign * actual.absolute;
    const met = hasMet(direction, current.value, goal.value);
    const category = met ? 'on-track-or-maintaining' : sdsnArrow(pace, sign * required.absolute);
    if (required.absolute === 0) return { category, met, working };
    return { category, met, ratio: pace / Math.abs(required.absolute), working };
  },
});
