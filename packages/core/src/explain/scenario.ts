import type { Figures, GoalAssessment } from '../assess/assessment.js';
import { findMeasure, findSeries, findTarget } from '../assess/lookup.js';
import { RoadmapError } from '../errors.js';
import { catchUp } from '../scenario/catch-up.js';
import type { WhatIf } from '../scenario/what-if.js';
import type { TargetData } from '../types.js';
import type { AnalysisWords } from '../words/analysis/words.js';
import { formatDifference } from '../words/format.js';
import { explainCaveat } from './caveat.js';
import type { Claim } from './claim.js';

/**
 * What must happen from now on: the pace that still leads to the goal, and where the pace so far leads.
 *
 * @param assessment Of a target with a number; without figures there is nothing to say.
 * @throws RoadmapError `unknown-target` or `dangling-reference` when the assessment is not one of these data.
 */
export function explainNeeds(data: TargetData, assessment: GoalAssessment, words: AnalysisWords): Claim[] {
  const { figures, evidence, target: id, measure: measureId } = assessment;
  if (figures === undefined) return [];
  const target = findTarget(data, id);
  if (target.kind === 'milestone') return [];
  const { unit } = findSeries(data, findMeasure(target, measureId)).indicator;
  return needs(figures, (change) => formatDifference(words, unit, change), words).map((text) => ({
    text,
    evidence,
  }));
}

function needs(figures: Figures, amount: (change: number) => string, words: AnalysisWords): string[] {
  const { neededPace, current, goal, progress } = figures;
  if (progress !== null && progress >= 1) return [words.scenario.nothingNeeded];
  const { goal: reached, schedule } = catchUp(figures);
  const change = neededPace?.absolute;
  return [
    ...(change === undefined ? [] : [words.scenario.needed(amount(change), change > 0, goal.year)]),
    reached === null ? words.scenario.neverReaches : words.scenario.reaches(firstYear(reached)),
    // Only who is behind has a schedule to catch up with.
    ...(neededPace === null || schedule === current.year
      ? []
      : [
          schedule === null
            ? words.scenario.neverOnSchedule
            : words.scenario.backOnSchedule(firstYear(schedule)),
        ]),
  ];
}

/** The first whole year whose figure is there; a rounding error is no year. */
export function firstYear(year: number): string {
  return String(Math.ceil(year - 1e-9));
}

/**
 * What a what-if changes, after the figures that it assumes.
 *
 * @throws RoadmapError as `explain` does.
 */
export function explainWhatIf(
  data: TargetData,
  { before, after, changes }: WhatIf,
  words: AnalysisWords,
): Claim[] {
  const target = findTarget(data, after.target);
  if (target.kind === 'milestone') {
    throw new RoadmapError('invalid-argument', `target must have figures, got the milestone ${target.id}`);
  }
  const labels = target.kind === 'direction' ? words.directionVerdict : words.verdict;
  const nothing = { observations: [], sources: [] };
  return [
    ...after.caveats
      .filter(({ code }) => code === 'assumed-figure')
      .map((caveat) => ({ text: explainCaveat(data, target, caveat, words), evidence: nothing })),
    {
      text: changes
        ? words.scenario.changes(labels[before.verdict], labels[after.verdict])
        : words.scenario.staysTheSame(labels[after.verdict]),
      evidence: after.evidence,
    },
  ];
}
