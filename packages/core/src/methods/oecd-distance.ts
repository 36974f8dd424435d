import { spearman } from '../forecast/spearman.js';
import { directionSign, hasMet } from '../internal/direction.js';
import { defineMethod } from './define.js';
import type { Method } from './method.js';

/** A trend that chance would bring about less often than this is one. */
const SIGNIFICANCE = 0.1;

/**
 * OECD, measuring distance to the SDG targets: has the target been met, and if not, is there a trend at all?
 *
 * For: the sober question whether figures go the right way or just up and down; one odd year hardly matters. Not for:
 * short series, because four figures in perfect order are just enough and three never are; nor for pace: a trend that is
 * much too slow is `progressing` as well. The method does not say whether a target will be met in time. On the common
 * scale `progressing` towards a number therefore is `behind`, the most careful reading. Without a number there is nothing
 * to be in time for: a clear trend the wanted way is `improving`, which is on track.
 *
 * Spearman's rank correlation of value with year over all figures up to the current one, whatever the baseline; for
 * another period give other points. p < 0.1 with the correlation in the wanted direction: progressing or improving; p < 0.1 the other
 * way: moving away; otherwise, and when all figures are equal: no clear trend. A target that is met now is
 * `target-met`, whatever the trend. Ratio = the correlation, positive in the wanted direction, −1 to 1; absent when all
 * figures are equal. The distance in the working is goal − current, in the unit of the values; see `distance` for one that can be
 * compared between indicators.
 *
 * Not confirmed by published numbers: the level of 10 percent is known at second hand. What the OECD added in 2022, the chance to meet the target by simulation, is not part of this.
 *
 * One thing to know about equal figures: p is then an approximation instead of a count. A last figure that comes to
 * equal an earlier one may, when p is close to 0.1, tip the category by this alone, also the wrong way.
 *
 * Refusals: `too-few-points` below three figures, `out-of-range`.
 *
 * @see OECD, Measuring Distance to the SDG Targets (2022), annex A, 10.1787/74218eb7-en
 */
export const oecdDistance: Method = defineMethod({
  id: 'oecd-distance',
  edition: '2022',
  kinds: ['multiple', 'share', 'level', 'direction'],
  looksAt: 'order',
  points: 3,
  categories: {
    'target-met': 'achieved',
    improving: 'on-track',
    progressing: 'behind',
    'no-clear-trend': 'off-track',
    'moving-away': 'moving-away',
  },
  rule({ direction, current, goal, points }) {
    const trend = spearman(points);
    const gap = goal === undefined ? null : goal.value - current.value;
    if (gap !== null && !Number.isFinite(gap)) return { reason: 'out-of-range' };
    const met = goal !== undefined && hasMet(direction, current.value, goal.value);
    const toGoal = gap === null ? {} : { distance: gap };
    if (trend === null) return { category: met ? 'target-met' : 'no-clear-trend', working: toGoal };
    const { correlation, pValue } = trend;
    const ratio = correlation === 0 ? 0 : directionSign(direction) * correlation;
    const working = { correlation, 'p-value': pValue, ...toGoal };
    if (met) return { category: 'target-met', ratio, working };
    if (pValue >= SIGNIFICANCE) return { category: 'no-clear-trend', ratio, working };
    if (ratio < 0) return { category: 'moving-away', ratio, working };
    return { category: goal === undefined ? 'improving' : 'progressing', ratio, working };
  },
});
