import { directionSign, hasMet } from '../internal/direction.js';
import type { Direction } from '../types.js';
import { defineMethod, type RuleInput, type RuleResult } from './define.js';
import type { Method, MethodRefusal, Point } from './method.js';
import { paceBetween } from './pace.js';
import { orStandIn } from './stand-in.js';
import {
  categoryOfGrowth,
  categoryTowards,
  hasLostGoal,
  isAchieved,
  type UndesaCategory,
} from '../offices/undesa/limits.js';

type Category = UndesaCategory | 'target-not-achieved';

/**
 * UN DESA, progress chart of 2022: the compound rate of change since the baseline against the compound rate that leads
 * from baseline to goal in time (CR ratio).
 *
 * For: values above zero that grow or fall by percentages, with or without a goal. Not for: values that can be zero or
 * less, or shares near their limit, which cannot go on by percentages. Early on it is lenient for a doubling, which
 * is on track half-way with 41 percent of the way, and strict for a halving.
 *
 * Rate = (current ÷ baseline)^(1 ÷ years passed) − 1; required rate = (goal ÷ baseline)^(1 ÷ years in all) − 1,
 * fractions a year. Ratio = rate ÷ |required rate|, above zero in the wanted direction: [0.95, ∞) on track, [0.5, 0.95)
 * fair progress, [−0.1, 0.5) limited progress, below −0.1 deterioration. Without a goal the ratio is the rate in the
 * wanted direction: above 0.01 on track, (0.005, 0.01] fair, from −0.01 limited, below that deterioration; exactly
 * −0.01 is limited where less is better and deterioration where more is.
 *
 * The goal counts as achieved from 0.9995 of it on (not included), whatever the trend; without a goal, a value that is
 * to fall is achieved at zero. A goal that the baseline had met already and that was lost since is deterioration.
 * Something to be done is achieved or not achieved.
 *
 * Refused, by our judgement, because the UN says nothing about it: `baseline-zero` and `goal-zero` unless there is a
 * `standIn`, `not-positive` for a baseline below zero and `signs-differ` where another value is. What UNDP's program
 * makes of those is in `undpStatus`, which also calls a value of zero without a goal on track instead of achieved
 * where there is a base year. The UN fixes the year of the goal at 2030; here it is that of the goal. One figure that
 * meets the goal is enough.
 *
 * @see UN DESA, SDG Progress Chart Technical Note (2022), whose text we did not check; the limits are confirmed by the
 *   statuses that UNDP published (repository UNDP-Data/SDG-Accelerator-Data-Repo @ 7cc0750d20db)
 */
export const undesaCr: Method = defineMethod<Category>({
  id: 'undesa-cr',
  edition: '2022 (UNDP)',
  kinds: ['multiple', 'share', 'level', 'direction', 'milestone'],
  looksAt: 'growth',
  points: 2,
  oneFigure: true,
  categories: {
    'target-achieved': 'achieved',
    'on-track': 'on-track',
    'fair-progress': 'behind',
    'limited-progress': 'off-track',
    'target-not-achieved': 'off-track',
    deterioration: 'moving-away',
  },
  rule: (input) => (input.goal === undefined ? withoutGoal(input) : withGoal(input, input.goal)),
  done: [{ category: 'target-achieved' }, { category: 'target-not-achieved' }],
});

function withoutGoal({ direction, baseline, current, standIn }: RuleInput): RuleResult<Category> {
  const isZero = direction === 'decrease' && current.value === 0;
  const observed = growthFrom(orStandIn(baseline, standIn), current);
  if ('reason' in observed) return isZero ? { category: 'target-achieved', met: true } : observed;
  const ratio = directionSign(direction) * observed.rate;
  return {
    category: isZero ? 'target-achieved' : categoryOfGrowth(ratio, direction),
    met: isZero,
    ratio,
    working: { rate: observed.rate },
  };
}

function withGoal(input: RuleInput, goal: Point): RuleResult<Category> {
  const { direction, current } = input;
  const rates = ratesOf(input, goal);
  const isMet = hasReached(direction, current.value, goal.value);
  if ('reason' in rates) {
    if (isMet) return { category: 'target-achieved', met: true };
    // One figure alone has met the goal or says nothing.
    if (current.year <= input.baseline.year) return { reason: 'not-after-baseline' };
    return hasLostGoal(direction, input.baseline.value, current.value, goal.value)
      ? { category: 'deterioration' }
      : rates;
  }
  const { rate, 'required-rate': required } = rates;
  const category = isMet
    ? 'target-achieved'
    : categoryTowards({
        direction,
        baseline: input.baseline.value,
        current: current.value,
        goal: goal.value,
        observed: rate,
        required,
      });
  const result = { category, met: category === 'target-achieved', working: rates };
  // The wanted direction decides the sign, also where the baseline is beyond the goal.
  return required === 0
    ? result
    : { ...result, ratio: (directionSign(direction) * rate) / Math.abs(required) };
}

/** UNDP's test with its margin, and a plain comparison where a quotient says nothing. */
function hasReached(direction: Direction, value: number, goal: number): boolean {
  return value > 0 && goal > 0 ? isAchieved(direction, value, goal) : hasMet(direction, value, goal);
}

interface Refused {
  readonly reason: MethodRefusal;
}

function ratesOf(
  { baseline, current, standIn }: RuleInput,
  goal: Point,
): { readonly rate: number; readonly 'required-rate': number } | Refused {
  const from = orStandIn(baseline, standIn);
  const to = orStandIn(goal, standIn);
  const observed = growthFrom(from, current);
  if ('reason' in observed) return observed;
  if (to.value === 0) return { reason: 'goal-zero' };
  const required = growthFrom(from, to);
  return 'reason' in required ? required : { ...observed, 'required-rate': required.rate };
}

function growthFrom(from: Point, to: Point): { readonly rate: number } | Refused {
  if (from.value === 0) return { reason: 'baseline-zero' };
  if (from.value < 0) return { reason: 'not-positive' };
  const rate = paceBetween(from, to)?.compound ?? null;
  return rate === null ? { reason: 'signs-differ' } : { rate };
}
