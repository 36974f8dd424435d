import type { Method } from '../methods/method.js';
import type { Id, PartialDate, TargetData } from '../types.js';
import type { Assessment } from './assessment.js';
import { assessDirection } from './direction.js';
import { assessGoal } from './goal.js';
import { findTarget } from './lookup.js';
import { assessMilestone } from './milestone.js';

/** When and by what to assess. */
export interface AssessByMethodOptions {
  /** The date to assess on: figures of periods that end later are not used. A year means its last day. */
  readonly asOf: PartialDate;
  /** The method; `linear` for targets with a number and `eurostat` for a direction unless another is given. */
  readonly method?: Method;
  /** Id of the measure; the preferred one unless another is asked for. */
  readonly measure?: Id;
}

/**
 * The same as `assessTarget`, for who has the method itself at hand: a page then loads that one method, and not
 * all of them because any could be named.
 *
 * @param data A roadmap, or the slice of it that holds the target.
 * @throws RoadmapError as `assessTarget` does.
 */
export function assessByMethod(data: TargetData, targetId: Id, options: AssessByMethodOptions): Assessment {
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
