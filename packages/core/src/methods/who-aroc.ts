import { directionSign, hasMet } from '../internal/direction.js';
import { defineMethod } from './define.js';
import type { Method, MethodRefusal, Point } from './method.js';
import { paceBetween } from './pace.js';

/** Decimal figures are not exact in binary: a value that leads to the goal may come out this much short of it. */
const ROUNDING = 1e-9;

/**
 * World Health Organization, Triple Billions: the rate of change of the last year, kept up until the goal's year.
 *
 * For: what the newest movement leads to. Not for: figures that jump from year to year, since one year decides, or
 * values of zero. The scenarios of the WHO trim shares to 0 and 100; nothing is trimmed here.
 *
 * Rate = current value ÷ value of the year before − 1, a fraction a year; predicted value = current value ×
 * (1 + rate)^(years until the goal). The WHO publishes the predicted values and no categories: the comparison with the
 * goal is ours. Ratio = 1 − d × (goal − predicted) ÷ |goal − baseline|, without a unit (d = 1 where more is better,
 * −1 where less is): the share of the way from baseline to goal that will have been covered. At least 1 reaches the
 * goal; below 1 it falls short, and moves away when the last year went the wrong way. A goal that is met now is
 * reached, whatever the rate. From the goal's year on the current value takes the place of the prediction.
 *
 * Without a figure for the year before the current one: `years-missing`. When that figure is zero: `not-positive`;
 * the WHO has no stand-in for zero, and none is used here. When it has another sign: `signs-differ`. A goal that is
 * met needs no rate.
 *
 * @see WHO, billionaiRe @ ecb82c4aaf92, R/scenarios_aroc.R, rate of change "latest" (repository gpw13/billionaiRe)
 */
export const whoAroc: Method = defineMethod({
  id: 'who-aroc',
  edition: 'billionaiRe ecb82c4',
  kinds: ['multiple', 'share', 'level'],
  looksAt: 'last-year',
  points: 2,
  categories: { 'reaches-goal': 'on-track', 'falls-short': 'behind', 'moves-away': 'moving-away' },
  rule({ direction, baseline, current, goal, points }) {
    if (goal === undefined) return { reason: 'goal-required' };
    const met = hasMet(direction, current.value, goal.value);
    const way = Math.abs(goal.value - baseline.value);
    if (way === 0) return met ? { category: 'reaches-goal', met } : { reason: 'goal-equals-baseline' };
    const before = figureIn(points, current.year - 1);
    const rate = before === null ? null : (paceBetween(before, current)?.compound ?? null);
    if (before === null || rate === null) {
      return met ? { category: 'reaches-goal', met } : { reason: reasonWithout(before) };
    }
    const required = paceBetween(current, goal)?.compound ?? null;
    const projected = current.value * (1 + rate) ** Math.max(0, goal.year - current.year);
    const sign = directionSign(direction);
    const ratio = 1 - (sign * (goal.value - projected)) / way;
    const working = { rate, ...(required === null ? {} : { 'required-rate': required }), projected };
    if (met || ratio >= 1 - ROUNDING) return { category: 'reaches-goal', met, ratio, working };
    const lastChange = sign * (current.value - before.value);
    return { category: lastChange < 0 ? 'moves-away' : 'falls-short', ratio, working };
  },
});

/** Why the figure of the year before the current one gives no rate. */
function reasonWithout(before: Point | null): MethodRefusal {
  if (before === null) return 'years-missing';
  return before.value === 0 ? 'not-positive' : 'signs-differ';
}

function figureIn(points: readonly Point[], year: number): Point | null {
  for (const point of points) {
    if (point.year === year) return point;
  }
  return null;
}
