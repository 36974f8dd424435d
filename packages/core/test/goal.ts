import type { GoalAssessment } from '../src/assess/assessment.js';
import { assessTarget, type AssessOptions } from '../src/assess/target.js';
import type { TargetData } from '../src/types.js';

/** Assesses the made-up target, which must be one with a number. */
export function assessGoalOf(
  data: TargetData,
  asOf: string,
  more: Partial<AssessOptions> = {},
): GoalAssessment {
  const assessment = assessTarget(data, 'target', { asOf, ...more });
  if (assessment.kind === 'direction' || assessment.kind === 'milestone') throw new Error('must be a goal');
  return assessment;
}
