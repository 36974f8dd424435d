import type { Method } from '../methods/method.js';
import type { Id, PartialDate, TargetData } from '../types.js';
import type { Assessment } from './assessment.js';
import { assessDirection } from './direction.js';
import { assessGoal } from './goal.js';
import { findTarget } from './lookup.js';
import { assessMilestone } from './milestone.js';

export interface AssessOptions {
  /** The date to assess on: figures of periods that end later are not used. A year means its last day. */
  readonly asOf: PartialDate;
  /** The method; `linear` for targets with a number and `eurostat` for a direction unless another is given. */
  readonly method?: Method;
  /** Id of the measure; the preferred one unless another is asked for. */
  readonly measure?: Id;
}

/**
 * Where a target stands on a date, with the working, the caveats and the evidence.
 *
 * Missing or incomparable data give the verdict `not-assessable` with a reason, never an error.
 *
 * @param data A roadmap, or the slice of it that holds the target.
 * @throws RoadmapError `unknown-target`, `unknown-measure` or `invalid-date` when an argument is wrong;
 *   `dangling-reference`, `invalid-period` or `invalid-number` when the data are not those of a valid roadmap.
 * @example
 * assessTarget(roadmap, 'coe-civ-capacity', { asOf: '2020' }).verdict; // 'achieved'
 */
export function assessTarget(data: TargetData, targetId: Id, options: AssessOptions): Assessment {
  const { asOf, measure, method } = options;
  const target = findTarget(data, targetId);
  switch (target.kind) {
    case 'milestone':
      return assessMilestone(data, target, asOf);
    case 'direction':
      return assessDirection(data, target, asOf, measure, method);
    default:
      return assessGoal(data, target, asOf, measure, method);
  }
}
