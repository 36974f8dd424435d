import { RoadmapError } from '../errors.js';
import { project, type Projection, type ProjectionModel } from '../forecast/project.js';
import { hasMet } from '../internal/direction.js';
import type { Id, PartialDate, TargetData } from '../types.js';
import type { Evidence, NotAssessableReason } from './assessment.js';
import { evidenceOf } from './evidence.js';
import { readGoal } from './goal-readings.js';
import { findMeasure, findSeries, findTarget } from './lookup.js';
import { questionOf } from './question.js';
import { readSeries } from './read.js';

export interface ProjectTargetOptions {
  /** The date to project from: figures of periods that end later are not used. */
  readonly asOf: PartialDate;
  /** Id of the measure; the preferred one unless another is asked for. */
  readonly measure?: Id;
  /** `least-squares` unless another is given. */
  readonly model?: ProjectionModel;
  /** The certainty of the interval, between 0 and 1; 0.8 unless another is given. */
  readonly level?: number;
}

/** Where the figures of a target lead if they go on as they did, or why that cannot be told. */
export type TargetProjection = {
  readonly target: Id;
  readonly measure: Id;
  readonly evidence: Evidence;
} & (
  | {
      readonly projection: Projection;
      /** True when the last figure meets the goal: when and how likely it is reached is then no question any more. */
      readonly met: boolean;
    }
  | { readonly reason: NotAssessableReason }
);

/**
 * Carries the figures of a measure on until the target year. Nothing is read across a break, and from fewer figures
 * than the model needs there is no projection; nor is there one once there is a figure for the target year.
 *
 * @throws RoadmapError as `assessTarget` does; `invalid-argument` for a milestone, which has no figures.
 */
export function projectTarget(
  data: TargetData,
  targetId: Id,
  { asOf, measure: measureId, model = 'least-squares', level = 0.8 }: ProjectTargetOptions,
): TargetProjection {
  const target = findTarget(data, targetId);
  if (target.kind === 'milestone') {
    throw new RoadmapError('invalid-argument', `target must have figures, got the milestone ${targetId}`);
  }
  const measure = findMeasure(target, measureId);
  const { indicator, series } = findSeries(data, measure);
  const readings =
    target.kind === 'direction'
      ? readSeries(series, measure, target.year, asOf)
      : readGoal(target, measure, series, asOf);
  const common = { target: targetId, measure: measure.id };
  if ('reason' in readings) {
    return { ...common, reason: readings.reason, evidence: evidenceOf(indicator, series, []) };
  }
  const evidence = evidenceOf(indicator, series, readings.points);
  const { goal, direction, current } = questionOf(target, measure, readings);
  if (current.year >= target.year) return { ...common, reason: 'goal-year-passed', evidence };
  const met = goal !== undefined && hasMet(direction, current.value, goal.value);
  const projection = project(readings.points, {
    model,
    level,
    direction,
    until: target.year,
    ...(goal === undefined || met ? {} : { goal }),
  });
  return 'reason' in projection
    ? { ...common, reason: projection.reason, evidence }
    : { ...common, projection, met, evidence };
}
