import { directionSign, hasMet } from '../internal/direction.js';
import { defineMethod, type RuleInput, type RuleResult } from './define.js';
import type { Method, Point } from './method.js';
import { paceBetween } from './pace.js';
import { orStandIn } from './stand-in.js';

type Category = 'target-met' | 'on-track' | 'fair-progress' | 'stagnation-or-regression';

/** Decimal figures are not exact in binary: 100 to 100.5 comes out at a little less than half a percent. */
const ROUNDING = 1e-9;

const SCORES: Readonly<Record<Category, number>> = {
  'target-met': 3,
  'on-track': 3,
  'fair-progress': 2,
  'stagnation-or-regression': 1,
};

/**
 * UN DESA, progress chart from 2023 on: where the compound rate of change since the baseline leads in the year of the
 * goal, as a share of the way from baseline to goal.
 *
 * For: values that grow or fall by percentages, with or without a goal. Not for: values that pass through zero, or
 * series that are rates of growth themselves, which the UN leaves to experts.
 *
 * Rate = (current ÷ baseline)^(1 ÷ years passed) − 1, a fraction a year; projected = current × (1 + rate)^(years left).
 * Ratio = (projected − baseline) ÷ (goal − baseline), without a unit, above zero in the wanted direction: [0.95, ∞) on
 * track, [0.1, 0.95) fair progress, below 0.1 stagnation or regression. Without a goal the ratio is the rate in the
 * wanted direction: from 0.02 on track, [0.005, 0.02) fair progress, below that stagnation or regression. Score: 3 for
 * met or on track, 2 for fair progress, 1 for stagnation or regression.
 *
 * A goal that is met now is met, whatever the rate. A goal of 0 or 100 percent is met from 1 point before it; that is
 * taken to be meant when the goal is the `limit` of the values, because 100 of anything else is no percentage. When the
 * year of the goal is over, the last figure up to it counts instead of the current one; without such a figure after the
 * baseline the rate tells what the value was then. Something to be done is met, or it is stagnation.
 *
 * Refused: `baseline-zero` unless there is a `standIn`, which the UN does not have; `signs-differ`;
 * `goal-equals-baseline` for a goal that is not met; without a goal `not-positive` for a baseline below zero. Where
 * there is no figure of 2015 the UN takes the first later year, or an earlier one, that leaves two figures; which
 * baseline it is, and the year 2030 for goals without one, is the caller's part.
 *
 * Not confirmed by published numbers: the cases that we have were computed from the rules as EUSTAT restates them.
 *
 * @see UN DESA, Progress Chart Technical Note (2023), whose text we did not check, restated by EUSTAT (repository
 *   EUSTAT-DES/site, _pages/es/metodologia.md)
 */
export const undesa2023: Method = defineMethod<Category>({
  id: 'undesa-2023',
  edition: '2023',
  kinds: ['multiple', 'share', 'level', 'direction', 'milestone'],
  looksAt: 'projected-value',
  points: 2,
  categories: {
    'target-met': 'achieved',
    'on-track': 'on-track',
    'fair-progress': 'behind',
    'stagnation-or-regression': 'off-track',
  },
  rule(input) {
    const result = input.goal === undefined ? withoutGoal(input) : withGoal(input, input.goal);
    return 'reason' in result ? result : { ...result, score: SCORES[result.category] };
  },
  done: [
    { category: 'target-met', score: 3 },
    { category: 'stagnation-or-regression', score: 1 },
  ],
});

function withoutGoal({ direction, baseline, current, standIn }: RuleInput): RuleResult<Category> {
  const from = orStandIn(baseline, standIn);
  if (from.value === 0) return { reason: 'baseline-zero' };
  if (from.value < 0) return { reason: 'not-positive' };
  const rate = paceBetween(from, current)?.compound ?? null;
  if (rate === null) return { reason: 'signs-differ' };
  const ratio = directionSign(direction) * rate;
  return { category: categoryFrom(ratio, 0.02, 0.005), ratio, working: { rate } };
}

function withGoal(input: RuleInput, goal: Point): RuleResult<Category> {
  const { direction, baseline, standIn } = input;
  const from = orStandIn(baseline, standIn);
  const current = upTo(goal.year, input);
  const met = hasMet(direction, current.value, goal.value) || isAtLimit(current.value, goal.value, input);
  const refused = (
    reason: 'baseline-zero' | 'signs-differ' | 'goal-equals-baseline',
  ): RuleResult<Category> => (met ? { category: 'target-met', met } : { reason });
  if (from.value === 0) return refused('baseline-zero');
  const rate = paceBetween(from, current)?.compound ?? null;
  if (rate === null) return refused('signs-differ');
  if (goal.value === from.value) return refused('goal-equals-baseline');
  const start = current.year <= goal.year ? current : from;
  const projected = start.value * (1 + rate) ** (goal.year - start.year);
  // The wanted direction decides the sign, so that losing a goal once met is not called progress.
  const ratio = (directionSign(direction) * (projected - from.value)) / Math.abs(goal.value - from.value);
  const category = met ? 'target-met' : categoryFrom(ratio, 0.95, 0.1);
  return { category, met, ratio, working: { rate, projected } };
}

function categoryFrom(ratio: number, onTrack: number, fair: number): Category {
  if (ratio >= onTrack - ROUNDING) return 'on-track';
  return ratio >= fair - ROUNDING ? 'fair-progress' : 'stagnation-or-regression';
}

/** The current value, or the last one up to the year of the goal when that is over. */
function upTo(year: number, { baseline, current, points }: RuleInput): Point {
  if (current.year <= year) return current;
  let last = current;
  for (const point of points) {
    if (point.year > baseline.year && point.year <= year) last = point;
  }
  return last;
}

function isAtLimit(value: number, goal: number, { limit }: RuleInput): boolean {
  return (goal === 0 || goal === 100) && goal === limit && Math.abs(value - goal) <= 1;
}
