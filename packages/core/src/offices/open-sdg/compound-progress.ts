import { directionSign, hasMet } from '../../internal/direction.js';
import type { MethodInput, MethodRefusal, Working } from '../../methods/method.js';
import { paceBetween } from '../../methods/pace.js';
import { orStandIn } from '../../methods/stand-in.js';

/** How the growth since the baseline compares with what was wanted, or why no such figure exists. */
export type CompoundProgress =
  { readonly ratio: number; readonly working: Working } | { readonly reason: MethodRefusal };

interface Rates {
  readonly rate: number;
  /** Absent for a target without a number. */
  readonly required?: number;
}

/**
 * Whether the current value meets the goal; without a goal it does not. The offices put their stand-in for a goal of zero
 * before they ask, so that with one of 0.001 a value of 0.0005 meets "down to zero".
 */
export function meetsGoal({ direction, current, goal, standIn }: MethodInput): boolean {
  return goal !== undefined && hasMet(direction, current.value, orStandIn(goal, standIn).value);
}

/**
 * Progress by compound annual rates, as Eurostat and Statistics Canada count it: the figure that the limits of both
 * methods are about.
 *
 * Without a goal: the rate since the baseline, as a fraction a year, positive in the wanted direction. With a goal:
 * that rate ÷ the size of the rate that leads from baseline to goal in time, without a unit; the wanted direction
 * decides its sign, so that losing a goal that was met at the start is no progress. Below zero a growing rate means a
 * falling value: the sign is turned there.
 *
 * Not for: values on both sides of zero, or a goal that equals the baseline: these give a reason. So does a zero,
 * unless `standIn` is given.
 *
 * @see Open SDG, docs/progress-methodology.md
 */
export function compoundProgress(input: MethodInput): CompoundProgress {
  const rates = ratesOf(input);
  if ('reason' in rates) return rates;
  const sign = input.baseline.value < 0 ? -1 : 1;
  const wanted = sign * directionSign(input.direction) * rates.rate;
  return figure(rates.required === undefined ? wanted : wanted / Math.abs(rates.required), rates);
}

/**
 * Progress by compound annual rates, as the programs of 2022 and 2023 counted it.
 *
 * The same as `compoundProgress`, except that the rate is divided by the required rate with its sign, and that no
 * sign is turned below zero. For: repeating what was published with those programs. Not for anything else: a goal that
 * was met at the start and has been lost comes out as progress, and so does a fall below zero.
 *
 * The programs put the stand-in for a goal of zero only. Of a baseline of zero they made an infinite rate; the enormous
 * one of the stand-in has the same category. Where both rates would be infinite, or both values are zero, they had no
 * answer: `baseline-zero`.
 *
 * @see open-sdg/sdg-build, sdg/ProgressMeasure.py @ 1f82b4451e97 (2022) and @ 6d3d128af882 (2023)
 */
export function signedCompoundProgress(input: MethodInput): CompoundProgress {
  const { baseline, current, goal } = input;
  if (baseline.value === 0 && (goal !== undefined || current.value === 0)) return { reason: 'baseline-zero' };
  const rates = ratesOf(input);
  if ('reason' in rates) return rates;
  return figure(
    rates.required === undefined ? directionSign(input.direction) * rates.rate : rates.rate / rates.required,
    rates,
  );
}

function ratesOf(input: MethodInput): Rates | { readonly reason: MethodRefusal } {
  const { current, standIn } = input;
  const baseline = orStandIn(input.baseline, standIn);
  if (baseline.value === 0) return { reason: 'baseline-zero' };
  const actual = paceBetween(baseline, current);
  if (actual === null) return { reason: 'not-after-baseline' };
  if (actual.compound === null) return { reason: 'signs-differ' };
  if (input.goal === undefined) return { rate: actual.compound };
  const goal = orStandIn(input.goal, standIn);
  if (goal.value === 0) return { reason: 'goal-zero' };
  const required = paceBetween(baseline, goal);
  if (required === null) return { reason: 'not-after-baseline' };
  if (required.compound === null) return { reason: 'signs-differ' };
  if (required.compound === 0) return { reason: 'goal-equals-baseline' };
  return { rate: actual.compound, required: required.compound };
}

function figure(ratio: number, { rate, required }: Rates): CompoundProgress {
  // Values near the ends of their range overflow: the ratio then says nothing.
  if (!Number.isFinite(ratio)) return { reason: 'out-of-range' };
  return { ratio, working: required === undefined ? { rate } : { rate, 'required-rate': required } };
}
