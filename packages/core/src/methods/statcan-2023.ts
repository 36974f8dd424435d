import { meetsGoal, signedCompoundProgress } from '../offices/open-sdg/compound-progress.js';
import { defineMethod } from './define.js';
import type { Method } from './method.js';

const categories = {
  'target-achieved': 'achieved',
  'substantial-progress': 'on-track',
  'moderate-progress': 'behind',
  'negligible-progress': 'off-track',
  deterioration: 'moving-away',
} as const;

function categoryOf(ratio: number, high: number, medium: number): keyof typeof categories {
  if (ratio >= high) return 'substantial-progress';
  if (ratio >= medium) return 'moderate-progress';
  return ratio >= 0 ? 'negligible-progress' : 'deterioration';
}

/**
 * Statistics Canada's measure of progress as it was published from 2023 to 2025, before natural limits and scores.
 *
 * For: comparing with what was published in those years. Not for: anything new, for which there is the edition of Open
 * SDG 2.4; and not for values below zero or a baseline that already meets the target: this edition calls a loss progress
 * there (see `signedCompoundProgress`), so that a better last figure may have a worse verdict. A series below zero that
 * fell and was wanted to rise was published as substantial progress.
 *
 * - Without a target the ratio is the compound annual rate in the wanted direction. Limits, as fractions a year: from
 *   0.015 substantial progress; from 0.005 moderate progress; from 0 negligible progress; below 0 deterioration.
 * - With a target the ratio is the rate ÷ the required rate, each with its sign. Limits: from 0.95 substantial
 *   progress; from 0.60 moderate progress; from 0 negligible progress; below 0 deterioration.
 * - A target that is met is achieved, whatever the trend, and has no ratio, as in the publication.
 *
 * It has no score, and leaves a natural limit out of account. Of the published series 163 follow this rule; 34 others
 * were published without a value or with another setting. Our own rule: a target that equals the baseline and is not
 * met gives `goal-equals-baseline`.
 *
 * @see Statistics Canada, indicator_calculation_components.yml of the Canadian Indicator Framework
 *   (sdg-data-canada-odd-donnees/cif-data-donnees-cic @ 721fef81d349, 2024-03-27); open-sdg/sdg-build,
 *   sdg/ProgressMeasure.py @ 6d3d128af882 (2023)
 */
export const statcan2023: Method = defineMethod({
  id: 'statcan',
  edition: '2023',
  kinds: ['multiple', 'share', 'level', 'direction'],
  looksAt: 'growth',
  points: 2,
  categories,
  rule(input) {
    if (meetsGoal(input)) return { category: 'target-achieved', met: true };
    const progress = signedCompoundProgress(input);
    if ('reason' in progress) return progress;
    const [high, medium] = input.goal === undefined ? [0.015, 0.005] : [0.95, 0.6];
    return { category: categoryOf(progress.ratio, high, medium), ...progress };
  },
});
