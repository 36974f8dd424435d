import type { MethodId } from '../methods/find.js';
import type { Method } from '../methods/method.js';
import type { Id, PartialDate, TargetData } from '../types.js';
import type { Assessment } from './assessment.js';
import { assessTarget } from './target.js';

/** Where every target of a roadmap stands on a date. */
export interface RoadmapAssessment {
  readonly roadmap: Id;
  readonly asOf: PartialDate;
  /** In the order of the roadmap. Targets that cannot be assessed are among them. */
  readonly targets: readonly Assessment[];
}

/**
 * Assesses every target of a roadmap by its preferred measure. The verdicts stand side by side: a roadmap
 * has no verdict of its own, because no source says how its targets weigh against each other.
 *
 * @throws RoadmapError `invalid-date` when `asOf` is not a date.
 */
export function assessRoadmap(
  data: TargetData,
  options: { readonly asOf: PartialDate; readonly method?: Method | MethodId },
): RoadmapAssessment {
  return {
    roadmap: data.id,
    asOf: options.asOf,
    targets: data.targets.map(({ id }) => assessTarget(data, id, options)),
  };
}
