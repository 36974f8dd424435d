import { directionSign } from '../internal/direction.js';
import type { Method, MethodInput, MethodResult } from './method.js';
import { paceBetween } from './pace.js';

/**
 * Eurostat, without a quantitative target: the compound annual rate of change in the wanted direction.
 *
 * Limits (fractions a year): above 0.01 significant progress; above 0.001 moderate progress; from −0.001
 * no progress; from −0.01 moderate deterioration; below that significant deterioration.
 */
function judgeRate(rate: number): MethodResult {
  if (rate > 0.01) return { verdict: 'on-track', category: 'significant-progress', ratio: rate };
  if (rate > 0.001) return { verdict: 'on-track', category: 'moderate-progress', ratio: rate };
  if (rate >= -0.001) return { verdict: 'off-track', category: 'no-progress', ratio: rate };
  if (rate >= -0.01) return { verdict: 'moving-away', category: 'moderate-deterioration', ratio: rate };
  return { verdict: 'moving-away', category: 'significant-deterioration', ratio: rate };
}

/**
 * Eurostat, with a quantitative target: actual ÷ required compound annual rate of change.
 *
 * Limits: at least 0.95 significant progress; at least 0.60 moderate progress; at least 0 insufficient
 * progress; below 0 movement away from the target.
 */
function judgeRatio(ratio: number): MethodResult {
  if (ratio >= 0.95) return { verdict: 'on-track', category: 'significant-progress', ratio };
  if (ratio >= 0.6) return { verdict: 'behind', category: 'moderate-progress', ratio };
  if (ratio >= 0) return { verdict: 'off-track', category: 'insufficient-progress', ratio };
  return { verdict: 'moving-away', category: 'movement-away', ratio };
}

function judge({ direction, baseline, current, goal }: MethodInput): MethodResult {
  // The offices' programs put 0.001 in the place of zero, which makes enormous rates; we say that it cannot be done.
  if (baseline.value === 0) return { verdict: 'not-assessable', reason: 'baseline-zero' };
  const actual = paceBetween(baseline, current);
  if (actual === null) return { verdict: 'not-assessable', reason: 'not-after-baseline' };
  if (actual.compound === null) return { verdict: 'not-assessable', reason: 'signs-differ' };
  // Below zero a growing rate means a falling value.
  const rate = directionSign(direction) * Math.sign(baseline.value) * actual.compound;
  if (goal === undefined) return judgeRate(rate);
  const required = paceBetween(baseline, goal);
  if (required === null) return { verdict: 'not-assessable', reason: 'not-after-baseline' };
  if (required.compound === null) return { verdict: 'not-assessable', reason: 'signs-differ' };
  if (required.compound === 0) return { verdict: 'not-assessable', reason: 'goal-equals-baseline' };
  return judgeRatio(rate / Math.abs(required.compound));
}

/**
 * Eurostat's assessment of progress towards the sustainable development goals.
 *
 * For: indicators with a positive value, with or without a target. Not for: a baseline of zero, or values
 * of different signs. It is lenient early for growth targets: 41 percent of a doubling counts as on time
 * half-way.
 *
 * @see Eurostat, EU SDG assessment approach (2026), as published by the Basque statistics office EUSTAT
 *   (repository EUSTAT-DES/data); limits with a target as in Eurostat, Monitoring report on progress
 *   towards the SDGs in an EU context.
 */
export const eurostat: Method = { id: 'eurostat', edition: '2026', judge };
