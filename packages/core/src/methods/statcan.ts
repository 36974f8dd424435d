import { compoundProgress, meetsGoal } from '../offices/open-sdg/compound-progress.js';
import { defineMethod } from './define.js';
import { limitFactor } from '../offices/open-sdg/limit-factor.js';
import type { Method } from './method.js';
import { statcanRateScore, statcanRatioScore } from '../offices/statcan/score.js';

/** Statistics Canada's categories, with the place of each on the common scale. */
export const statcanCategories = {
  'target-achieved': 'achieved',
  'substantial-progress': 'on-track',
  'moderate-progress': 'behind',
  'limited-progress': 'off-track',
  deterioration: 'moving-away',
} as const;

function categoryOf(ratio: number, high: number, medium: number): keyof typeof statcanCategories {
  if (ratio >= high) return 'substantial-progress';
  if (ratio >= medium) return 'moderate-progress';
  return ratio >= 0 ? 'limited-progress' : 'deterioration';
}

/**
 * Statistics Canada's measure of progress, as the program Open SDG 2.4 carries it out.
 *
 * For: indicators with values on one side of zero, with or without a target, also near a natural limit such as 100
 * percent. Not for: a baseline of zero, values of different signs, a value that is best exactly at the target (fold it
 * first: see `foldAround`), or something that is done or not done: there is "achieved", and no category for what is
 * not achieved.
 *
 * - Without a target the ratio is the compound annual rate in the wanted direction. Limits, as fractions a year, the
 *   first two multiplied by `limitFactor` where there is a natural limit: from 0.015 substantial progress; from 0.005
 *   moderate progress; from 0 limited progress; below 0 deterioration. At the limit itself any rate from 0 is
 *   substantial progress.
 * - With a target the ratio is that rate ÷ the size of the required one. Limits: from 0.95 substantial progress; from
 *   0.60 moderate progress; from 0 limited progress; below 0 deterioration. A natural limit is left out of account.
 * - A target that is met is achieved, whatever the trend, with score 5; the ratio is there where it exists.
 *
 * The score runs from −5 to 5: see `statcanRateScore` and `statcanRatioScore`.
 *
 * The office starts from 2015 and aims at 2030 unless a series says otherwise, and takes the next later year where the
 * base year has no figure: `judgeSeries` with `basePolicy: 'later'`. It goes on judging after the target year, as this
 * rule does; `judgeSeries` leaves later figures out. Its default direction is a decrease; we ask for the direction.
 *
 * A zero gives `baseline-zero` or `goal-zero` unless `standIn` is given; the office gives 0.001, for a target also in the
 * test whether it is met. Our own rule: a target that equals the baseline and is not met gives `goal-equals-baseline`,
 * where the office's program divides by zero. One figure gives `not-after-baseline`.
 *
 * @see Open SDG, docs/progress-methodology.md; Statistics Canada, indicator_calculation_components.yml of the Canadian
 *   Indicator Framework (sdg-data-canada-odd-donnees/cif-data-donnees-cic) and of the global indicators
 *   (sdg-data-donnees-odd)
 */
export const statcan: Method = defineMethod({
  id: 'statcan',
  edition: 'Open SDG 2.4',
  kinds: ['multiple', 'share', 'level', 'direction'],
  looksAt: 'growth',
  points: 2,
  oneFigure: true,
  categories: statcanCategories,
  rule(input) {
    const { baseline, goal, limit } = input;
    const progress = compoundProgress(input);
    if (meetsGoal(input)) {
      const figures = 'reason' in progress ? {} : progress;
      return { category: 'target-achieved', met: true, score: 5, ...figures };
    }
    if ('reason' in progress) return progress;
    const { ratio, working } = progress;
    if (goal !== undefined) {
      return { category: categoryOf(ratio, 0.95, 0.6), score: statcanRatioScore(ratio), ratio, working };
    }
    const factor = limit === undefined ? 1 : limitFactor(baseline.value, limit);
    return {
      category: categoryOf(ratio, 0.015 * factor, 0.005 * factor),
      score: statcanRateScore(ratio, factor),
      ratio,
      working: limit === undefined ? working : { ...working, 'limit-factor': factor },
    };
  },
});
