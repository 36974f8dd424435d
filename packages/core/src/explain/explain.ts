import type { Assessment } from '../assess/assessment.js';
import { findTarget } from '../assess/lookup.js';
import { RoadmapError } from '../errors.js';
import type { Target, TargetData } from '../types.js';
import type { Words } from '../words/words.js';
import { explainCaveat } from './caveat.js';
import { explainDirection } from './direction.js';
import type { ExplainedKind, Explanation } from './explanation.js';
import { explainGoal } from './goal.js';
import { explainMilestone } from './milestone.js';
import { explainSources } from './sources.js';

/**
 * Puts an assessment into plain words.
 *
 * @param data The roadmap or slice that was assessed.
 * @param words The language: `nl`, `en`, or an object of your own.
 * @throws RoadmapError `unknown-target` or `dangling-reference` when the assessment is not one of these data.
 */
export function explain(data: TargetData, assessment: Assessment, words: Words): Explanation {
  const target = findTarget(data, assessment.target);
  const { subject, sharedCaveats = [], ...kind } = explainKind(data, target, assessment, words);
  const sources = new Set([...assessment.evidence.sources, ...target.sources]);
  return {
    name: target.name[words.language],
    subject: `${words.targetFor(target.year)} · ${subject}`,
    verdict: assessment.verdict,
    sentence: `${kind.label}. ${kind.body}`,
    caveats: [
      ...assessment.caveats.map((caveat) => explainCaveat(data, target, caveat, words)),
      ...sharedCaveats,
    ],
    marks: [],
    measures: [],
    milestones: [],
    ...kind,
    sources: explainSources(data, [...sources]),
  };
}

function explainKind(data: TargetData, target: Target, assessment: Assessment, words: Words): ExplainedKind {
  if (target.kind === 'milestone' && assessment.kind === 'milestone') {
    return explainMilestone(data, target, assessment, words);
  }
  if (target.kind !== 'milestone' && assessment.kind === 'direction') {
    return explainDirection(data, target, assessment, words);
  }
  if (target.kind !== 'milestone' && assessment.kind !== 'milestone' && assessment.kind !== 'direction') {
    return explainGoal(data, target, assessment, words);
  }
  throw new RoadmapError(
    'dangling-reference',
    `explain: assessment must be of the target in data (${target.kind}), got one of kind ${assessment.kind}`,
  );
}
