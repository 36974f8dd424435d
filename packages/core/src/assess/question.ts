import { RoadmapError } from '../errors.js';
import type { MethodInput } from '../methods/method.js';
import type {
  DirectionTarget,
  LevelTarget,
  Measure,
  MultipleTarget,
  ShareTarget,
  ThresholdTarget,
} from '../types.js';
import type { Readings } from './read.js';

/** A target with a number. */
export type GoalTarget = MultipleTarget | ShareTarget | LevelTarget | ThresholdTarget;

/** What a method is asked about a measure of a target. */
export function questionOf(
  target: GoalTarget | DirectionTarget,
  measure: Measure,
  { baseline, current, points }: Readings,
): MethodInput {
  const { direction } = measure;
  if (target.kind === 'direction') return { direction, baseline, current, points };
  const goal = { year: target.year, value: goalValue(target, baseline.value) };
  return { direction, baseline, current, points, goal, keep: target.kind === 'threshold' };
}

/** The number that a target is about, in the unit of its measure. */
export function goalValue(target: GoalTarget, baseline: number): number {
  const value = plainGoalValue(target, baseline);
  if (Number.isFinite(value)) return value;
  throw new RoadmapError('invalid-number', `target ${target.id}: its value must be a number, got ${value}`);
}

function plainGoalValue(target: GoalTarget, baseline: number): number {
  switch (target.kind) {
    case 'multiple':
      return target.factor * baseline;
    case 'share':
      if (target.denominator === 0) {
        throw new RoadmapError('invalid-number', `target ${target.id}: denominator must not be 0, got 0`);
      }
      return (100 * target.numerator) / target.denominator;
    case 'level':
    case 'threshold':
      return target.value;
  }
}
