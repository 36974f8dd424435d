import { compoundProgress, meetsGoal } from '../offices/open-sdg/compound-progress.js';
import { defineMethod } from './define.js';
import { eurostatRateScore, eurostatRatioScore } from '../offices/eurostat/score.js';
import { limitFactor } from '../offices/open-sdg/limit-factor.js';
import type { Method } from './method.js';

/** Eurostat's categories with and without a target, in one row, with the place of each on the common scale. */
export const eurostatCategories = {
  'significant-progress': 'on-track',
  // The right way, but slowly.
  'moderate-progress': 'behind',
  'insufficient-progress': 'off-track',
  'no-progress': 'off-track',
  'moderate-deterioration': 'moving-away',
  'significant-deterioration': 'moving-away',
  'movement-away': 'moving-away',
} as const;

type Category = keyof typeof eurostatCategories;

/** @param factor The natural-limit factor, which makes all limits smaller except the ends of `no-progress`. */
function categoryOfRate(rate: number, factor: number): Category {
  if (rate > 0.01 * factor) return 'significant-progress';
  if (rate > 0.001 * factor) return 'moderate-progress';
  if (rate >= -0.001) return 'no-progress';
  return rate >= -0.01 * factor ? 'moderate-deterioration' : 'significant-deterioration';
}

function categoryOfRatio(ratio: number): Category {
  if (ratio > 0.95) return 'significant-progress';
  if (ratio > 0.6) return 'moderate-progress';
  return ratio >= 0 ? 'insufficient-progress' : 'movement-away';
}

/**
 * Eurostat's assessment of progress towards the sustainable development goals, as EUSTAT, the Basque statistics
 * office, carries out the approach of 2026.
 *
 * For: indicators with values on one side of zero, with or without a target. Not for: a baseline of zero, values of
 * different signs, or a rule that must be strict early: 41 percent of a doubling counts as on time half-way.
 *
 * - Without a target the ratio is the compound annual rate in the wanted direction. Limits, as fractions a year: above
 *   0.01 significant progress; above 0.001 moderate progress; from −0.001 no progress; from −0.01 moderate
 *   deterioration; below that significant deterioration. With a natural limit the limits 0.01, 0.001 and −0.01 are
 *   multiplied by `limitFactor`; the natural limit is an addition of EUSTAT.
 * - With a target the ratio is that rate ÷ the size of the required one. Limits: above 0.95 significant progress;
 *   above 0.60 moderate progress; from 0 insufficient progress; below 0 movement away. EUSTAT prints insufficient
 *   progress as moderate deterioration, and movement away as significant deterioration. A natural limit is left out of
 *   account. That 0.95 and 0.60 themselves belong to the lower category is how EUSTAT's program has it; no published
 *   case lies on them.
 * - A target that is met is significant progress, whatever the trend, with score 5; the ratio is there where it exists.
 * - Something done is significant progress; something not done is significant deterioration.
 *
 * The score runs from −5 to 5: see `eurostatRateScore` and `eurostatRatioScore`.
 *
 * Our own rule: a target that equals the baseline and is not met gives `goal-equals-baseline`, where EUSTAT prints "not
 * available". A zero gives `baseline-zero` or `goal-zero` unless `standIn` is given; EUSTAT gives 0.001, also in the
 * test whether the target is met.
 *
 * @see Eurostat, EU SDG assessment approach (2026), as published by the Basque statistics office EUSTAT
 *   (repository EUSTAT-DES/data, indicator_calculation_components.yml)
 */
export const eurostat: Method = defineMethod({
  id: 'eurostat',
  edition: '2026',
  kinds: ['multiple', 'share', 'level', 'direction', 'milestone'],
  looksAt: 'growth',
  points: 2,
  oneFigure: true,
  categories: eurostatCategories,
  done: [
    { category: 'significant-progress', score: 5 },
    { category: 'significant-deterioration', score: -5 },
  ],
  rule(input) {
    const { baseline, goal, limit } = input;
    const progress = compoundProgress(input);
    if (meetsGoal(input)) {
      const figures = 'reason' in progress ? {} : progress;
      return { category: 'significant-progress', met: true, score: 5, ...figures };
    }
    if ('reason' in progress) return progress;
    const { ratio, working } = progress;
    if (goal !== undefined) {
      return { category: categoryOfRatio(ratio), score: eurostatRatioScore(ratio), ratio, working };
    }
    const factor = limit === undefined ? 1 : limitFactor(baseline.value, limit);
    return {
      category: categoryOfRate(ratio, factor),
      score: eurostatRateScore(ratio, factor),
      ratio,
      working: limit === undefined ? working : { ...working, 'limit-factor': factor },
    };
  },
});
