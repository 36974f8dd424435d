import { directionSign, hasMet } from '../internal/direction.js';
import { fittedGrowth } from '../offices/who/annual-rate-of-reduction.js';
import { defineMethod, type RuleInput } from './define.js';
import type { Method, MethodRefusal, Point } from './method.js';
import { paceBetween } from './pace.js';

/** Decimal figures are not exact in binary: a rate that is just enough may come out this much below it. */
const ROUNDING = 1e-9;

/**
 * UNICEF and WHO, average annual rate of reduction: the rate since the baseline against the rate that leads from
 * baseline to goal in time.
 *
 * For: things that fall by percentages, such as mortality; for a wanted rise it takes the rate of growth. Not for:
 * values or goals of zero or less. Early on it is strict for a halving and lenient for a doubling, as every rate of
 * growth is.
 *
 * Rate = 1 − exp(slope of ln(value) on the year), by least squares over all figures from the baseline on, a fraction a
 * year; required rate = 1 − (goal ÷ baseline)^(1 ÷ years in all). Ratio = rate ÷ |required rate|, without a unit, with
 * the rate above zero in the wanted direction: at least 1 the required rate is reached, from 0 it is below it, below 0
 * the value moves in the wrong direction. A goal that is met now counts as reached, whatever the rate. The rates in the
 * working are rates of growth: below zero where the value falls.
 *
 * The rate is published; UNICEF and WHO give it without categories, so the comparison with the required rate and its
 * limits are ours. Zero has no logarithm, and the offices put no other number in its place: `baseline-zero`,
 * `goal-zero` or `not-positive`.
 *
 * @see DSIR @ 29c98b2f4dca, R/aarr.R, regression (repository shanlong-who/DSIR)
 */
export const aarr: Method = defineMethod({
  id: 'aarr',
  edition: 'DSIR 29c98b2',
  kinds: ['multiple', 'share', 'level'],
  looksAt: 'all-years',
  points: 2,
  categories: {
    'required-rate-reached': 'on-track',
    'below-required-rate': 'behind',
    'wrong-direction': 'moving-away',
  },
  rule(input) {
    const { direction, current, goal } = input;
    if (goal === undefined) return { reason: 'goal-required' };
    const met = hasMet(direction, current.value, goal.value);
    const rates = ratesOf(input, goal);
    if ('reason' in rates) return met ? { category: 'required-rate-reached', met } : rates;
    const ratio = (directionSign(direction) * rates.rate) / Math.abs(rates['required-rate']);
    const result = { ratio, working: rates };
    if (met || ratio >= 1 - ROUNDING) return { category: 'required-rate-reached', met, ...result };
    return { category: ratio >= 0 ? 'below-required-rate' : 'wrong-direction', ...result };
  },
});

/** The rates of growth, or why there are none to compare. */
function ratesOf(
  { baseline, points }: RuleInput,
  goal: Point,
): { readonly rate: number; readonly 'required-rate': number } | { readonly reason: MethodRefusal } {
  if (baseline.value === 0) return { reason: 'baseline-zero' };
  if (goal.value === 0) return { reason: 'goal-zero' };
  if (baseline.value < 0 || goal.value < 0) return { reason: 'not-positive' };
  if (goal.value === baseline.value) return { reason: 'goal-equals-baseline' };
  for (const { year, value } of points) {
    if (year >= baseline.year && value <= 0) return { reason: 'not-positive' };
  }
  const rate = fittedGrowth(points, baseline.year);
  const required = paceBetween(baseline, goal)?.compound ?? null;
  if (rate === null || required === null) return { reason: 'too-few-points' };
  return { rate, 'required-rate': required };
}
