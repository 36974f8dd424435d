import { RoadmapError } from '../errors.js';
import { checkNumber } from '../methods/check.js';
import { eurostatCategories } from '../methods/eurostat.js';
import type { MethodVerdict } from '../methods/method.js';
import { statcanCategories } from '../methods/statcan.js';

export interface MeanScore {
  /** In the unit of the scores; `null` when there is none. */
  readonly score: number | null;
  /** How many scores the mean is of. */
  readonly used: number;
  /** How many were `null`: there was no verdict. */
  readonly leftOut: number;
}

/** What an office calls a score of several series together. */
export interface ScoreLabel {
  readonly category: string;
  readonly verdict: MethodVerdict;
}

/**
 * The mean of scores, as Eurostat and Statistics Canada put series together into an indicator, and indicators into a
 * goal.
 *
 * For: scores of one method in one edition. Not for: scores of different methods, which are on different scales, or
 * verdicts of which each must be good: a mean lets a gain make up for a loss.
 *
 * Every score counts the same. `null` is left out and counted in `leftOut`; it is never zero, which would be a score.
 *
 * @throws RoadmapError `invalid-number` when a score is neither `null` nor a finite number.
 * @see Open SDG, docs/progress-methodology.md; Statistics Canada and EUSTAT, published scores of indicators
 * @example
 * meanScore([5, null, -2]); // { score: 1.5, used: 2, leftOut: 1 }
 */
export function meanScore(scores: readonly (number | null)[]): MeanScore {
  let mean = 0;
  let used = 0;
  scores.forEach((score, index) => {
    if (score === null) return;
    checkNumber(`scores[${index}]`, score);
    mean += score;
    used += 1;
  });
  return { score: used === 0 ? null : mean / used, used, leftOut: scores.length - used };
}

/**
 * The mean of scores that belong to groups: first inside each group, then of the groups, which count the same however
 * many scores they have.
 *
 * For: series that say the same thing in parts, such as one for each province, beside others that stand alone; such a
 * series is a group of one. A group without any score is left out. `used` and `leftOut` count scores, not groups.
 *
 * That groups are put together so is the office's description; no published case with groups was at hand.
 *
 * @throws RoadmapError `invalid-number` when a score is neither `null` nor a finite number.
 * @see Open SDG, docs/progress-methodology.md
 * @example
 * meanScoreOfGroups([[4, 2], [-1]]); // { score: 1, used: 3, leftOut: 0 }
 */
export function meanScoreOfGroups(groups: readonly (readonly (number | null)[])[]): MeanScore {
  const means = groups.map((scores) => meanScore(scores));
  return {
    score: meanScore(means.map(({ score }) => score)).score,
    used: means.reduce((sum, { used }) => sum + used, 0),
    leftOut: means.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}

/**
 * What Eurostat calls a mean of scores: above 2.5 significant progress; above 0.25 moderate progress; from −0.25 no
 * progress; from −2.5 moderate deterioration; below that significant deterioration.
 *
 * For: several series together. Not for: a single one, whose own category counts: the ends are closed differently there.
 *
 * @param score From −5 to 5; `null` when there is none.
 * @returns `null` when there is no score.
 * @throws RoadmapError `invalid-number` when it is not a finite number; `invalid-argument` when it is out of range.
 * @see EUSTAT (repository EUSTAT-DES/data), published scores of indicators
 */
export function eurostatLabel(score: number | null): ScoreLabel | null {
  if (score === null) return null;
  checkScore(score);
  const category = eurostatCategory(score);
  return { category, verdict: eurostatCategories[category] };
}

/**
 * What Statistics Canada calls a mean of scores: from 2.5 substantial progress; from 0 moderate progress; from −2.5
 * limited progress; below that deterioration. Only when every scored series has achieved its target it is
 * "target achieved".
 *
 * For: several series together. Not for: a single one, whose own category counts.
 *
 * @param score From −5 to 5; `null` when there is none.
 * @param allAchieved Whether every series with a score has achieved its target.
 * @returns `null` when there is no score.
 * @throws RoadmapError `invalid-number` when it is not a finite number; `invalid-argument` when it is out of range.
 * @see Open SDG, docs/progress-methodology.md; Statistics Canada, published scores of indicators
 */
export function statcanLabel(score: number | null, allAchieved: boolean): ScoreLabel | null {
  if (score === null) return null;
  checkScore(score);
  const category = allAchieved ? 'target-achieved' : statcanCategory(score);
  return { category, verdict: statcanCategories[category] };
}

function eurostatCategory(score: number): keyof typeof eurostatCategories {
  if (score > 2.5) return 'significant-progress';
  if (score > 0.25) return 'moderate-progress';
  if (score >= -0.25) return 'no-progress';
  return score >= -2.5 ? 'moderate-deterioration' : 'significant-deterioration';
}

function statcanCategory(score: number): keyof typeof statcanCategories {
  if (score >= 2.5) return 'substantial-progress';
  if (score >= 0) return 'moderate-progress';
  return score >= -2.5 ? 'limited-progress' : 'deterioration';
}

function checkScore(score: number): void {
  checkNumber('score', score);
  if (score < -5 || score > 5) {
    throw new RoadmapError('invalid-argument', `score must be from -5 to 5, got ${score}`);
  }
}
