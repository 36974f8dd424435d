import { hasMet } from '../internal/direction.js';
import { anticipatedGap } from '../offices/escap/anticipated-gap.js';
import { anticipatedValue } from '../offices/escap/anticipated-value.js';
import { currentStatusIndex } from '../offices/escap/current-status.js';
import { defineMethod } from './define.js';
import type { Method } from './method.js';

/**
 * UN ESCAP, Anticipated Progress Index: the gap that the line through all figures leaves in the year of the goal.
 *
 * For: long series, of which all years are to count. Not for: a turn in the last years, which a line through all of
 * them smooths away, or values that grow by percentages. Zero and negative values are no trouble.
 *
 * The value in the goal's year is predicted by linear regression on all figures up to the current one, those before
 * the baseline too (ESCAP takes them from 2000 on). Ratio = gap = |goal − predicted| ÷ |goal − baseline|, without a
 * unit, 0 when the goal is expected to be reached: less is better. [0, 0.1] will meet, (0.1, 1] accelerate, above 1
 * reverse. A goal that is met now will be met, whatever the prediction; from the goal's year on the current value takes
 * the place of the prediction. The working holds the prediction, the gap and the Current Status Index.
 *
 * Not confirmed by published numbers: ESCAP lets recent years weigh more, with weights that we did not find, and all
 * years weigh the same here. Who knows the weights combines `anticipatedValue` and `anticipatedGap`. The limits are
 * known at second hand only.
 *
 * @see ESCAP, Asia and the Pacific SDG Progress Report, technical notes; UNECE,
 *   w3.unece.org/sdg2022/technical-notes.html
 */
export const escap: Method = defineMethod({
  id: 'escap',
  edition: '2022',
  kinds: ['multiple', 'share', 'level'],
  looksAt: 'all-years',
  points: 2,
  categories: { 'will-meet': 'on-track', accelerate: 'behind', reverse: 'moving-away' },
  rule({ direction, baseline, current, goal, points }) {
    if (goal === undefined) return { reason: 'goal-required' };
    const met = hasMet(direction, current.value, goal.value);
    const index = currentStatusIndex(current.value, baseline.value, goal.value, direction);
    if (index === null) return met ? { category: 'will-meet', met } : { reason: 'goal-equals-baseline' };
    const projected = current.year >= goal.year ? current.value : anticipatedValue(points, goal.year);
    if (projected === null) return { reason: 'out-of-range' };
    const anticipated = anticipatedGap(projected, baseline.value, goal.value, direction);
    if (anticipated === null) return { reason: 'goal-equals-baseline' };
    const ratio = anticipated.gap / 100;
    return {
      category: met ? 'will-meet' : anticipated.category,
      met,
      ratio,
      working: { projected, index, gap: ratio },
    };
  },
});
