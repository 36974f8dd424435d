import { findMethod, type MethodId } from '../methods/find.js';
import type { Method } from '../methods/method.js';
import type { Id, PartialDate, TargetData } from '../types.js';
import type { Assessment } from './assessment.js';
import { assessByMethod } from './by-method.js';
import { secondOpinions, type SecondOpinions } from './second-opinions.js';

export interface AssessOptions {
  /** The date to assess on: figures of periods that end later are not used. A year means its last day. */
  readonly asOf: PartialDate;
  /**
   * The method or its id; `linear` for targets with a number and `eurostat` for a direction unless another is
   * given. `all` gives the default verdict with the opinion of every method beside it.
   */
  readonly method?: Method | MethodId | 'all';
  /** Id of the measure; the preferred one unless another is asked for. */
  readonly measure?: Id;
}

/**
 * Where a target stands on a date, with the working, the caveats and the evidence.
 *
 * Missing or incomparable data give the verdict `not-assessable` with a reason, never an error.
 *
 * @param data A roadmap, or the slice of it that holds the target.
 * @throws RoadmapError `unknown-target`, `unknown-measure`, `unknown-method` or `invalid-date` when an argument is
 *   wrong; `dangling-reference`, `invalid-period` or `invalid-number` when the data are not those of a valid
 *   roadmap.
 * @example
 * assessTarget(roadmap, 'coe-civ-capacity', { asOf: '2020' }).verdict; // 'achieved'
 */
export function assessTarget(
  data: TargetData,
  targetId: Id,
  options: AssessOptions & { readonly method: 'all' },
): Assessment & SecondOpinions;
export function assessTarget(data: TargetData, targetId: Id, options: AssessOptions): Assessment;
export function assessTarget(
  data: TargetData,
  targetId: Id,
  { asOf, measure, method }: AssessOptions,
): Assessment {
  const options = { asOf, ...(measure === undefined ? {} : { measure }) };
  if (method === 'all') {
    const assessment = assessByMethod(data, targetId, options);
    return { ...assessment, ...secondOpinions(data, targetId, options) };
  }
  if (method === undefined) return assessByMethod(data, targetId, options);
  const chosen = typeof method === 'string' ? findMethod(method) : method;
  return assessByMethod(data, targetId, { ...options, method: chosen });
}
