import { meetsGoal, signedCompoundProgress } from '../offices/open-sdg/compound-progress.js';
import { defineMethod } from './define.js';
import { eurostatRateScore, eurostatRatioScore } from '../offices/eurostat/score.js';
import type { Method } from './method.js';

const categories = {
  'significant-progress': 'on-track',
  // The right way, but slowly.
  'moderate-progress': 'behind',
  'insufficient-progress': 'off-track',
  'moderate-deterioration': 'moving-away',
  'significant-deterioration': 'moving-away',
  'movement-away': 'moving-away',
} as const;

type Category = keyof typeof categories;

function categoryOfRate(rate: number): Category {
  if (rate > 0.01) return 'significant-progress';
  if (rate > 0) return 'moderate-progress';
  return rate >= -0.01 ? 'moderate-deterioration' : 'significant-deterioration';
}

function categoryOfRatio(ratio: number): Category {
  if (ratio >= 0.95) return 'significant-progress';
  if (ratio >= 0.6) return 'moderate-progress';
  return ratio >= 0 ? 'insufficient-progress' : 'movement-away';
}

/**
 * Eurostat's assessment of progress with the limits that it had from 2017 until the reports of 2023: without a target
 * there was no room for "no progress".
 *
 * For: comparing with assessments of those years. Not for: anything new, for which there is the edition of 2026; and
 * not for values below zero or a baseline that already meets the target: the program of 2022, which this follows, calls
 * a loss progress there (see `signedCompoundProgress`), so that a better last figure may have a worse verdict.
 *
 * - Without a target the ratio is the compound annual rate in the wanted direction. Limits, as fractions a year: above
 *   0.01 significant progress; above 0 moderate progress; from −0.01 moderate deterioration; below that significant
 *   deterioration. No change at all is moderate deterioration. These closed ends are those that a run of sdg-build of
 *   2022 shows. In Eurostat's own text, as it is recalled and not confirmed by published numbers, 0.01 belonged to
 *   significant and 0 to moderate progress.
 * - With a target the ratio is the rate ÷ the required rate, each with its sign. Limits: from 0.95 significant
 *   progress; from 0.60 moderate progress; from 0 insufficient progress; below 0 movement away.
 * - A target that is met is significant progress, whatever the trend, with score 5; the ratio is there where it exists.
 * - Something done is significant progress; something not done is significant deterioration.
 *
 * A natural limit is left out of account. The score, from −5 to 5, is that of the edition of 2026 without a limit; that
 * it was the same in these years is not confirmed by published numbers. Our own rule: a target that equals the baseline
 * and is not met gives `goal-equals-baseline`.
 *
 * @see Eurostat, Sustainable development in the European Union: monitoring report on progress towards the SDGs in an EU
 *   context (2017 to 2023); open-sdg/sdg-build, sdg/ProgressMeasure.py @ 1f82b4451e97 (2022)
 */
export const eurostatUntil2023: Method = defineMethod({
  id: 'eurostat',
  edition: '2017-2023',
  kinds: ['multiple', 'share', 'level', 'direction', 'milestone'],
  looksAt: 'growth',
  points: 2,
  categories,
  done: [
    { category: 'significant-progress', score: 5 },
    { category: 'significant-deterioration', score: -5 },
  ],
  rule(input) {
    const progress = signedCompoundProgress(input);
    if (meetsGoal(input)) {
      const figures = 'reason' in progress ? {} : progress;
      return { category: 'significant-progress', met: true, score: 5, ...figures };
    }
    if ('reason' in progress) return progress;
    const { ratio } = progress;
    return input.goal === undefined
      ? { category: categoryOfRate(ratio), score: eurostatRateScore(ratio), ...progress }
      : { category: categoryOfRatio(ratio), score: eurostatRatioScore(ratio), ...progress };
  },
});
