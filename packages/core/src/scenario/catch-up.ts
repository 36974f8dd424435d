import type { Figures } from '../assess/assessment.js';
import { directionSign } from '../internal/direction.js';
import { checkNumber } from '../methods/check.js';

/** When a pace leads to where. Years with a fraction: 2021.4 is in the course of 2021. */
export interface CatchUp {
  /** In the unit of the figures, a year. */
  readonly pace: number;
  /** When the goal is reached; `null` when the pace does not lead there. Earlier than the last figure never. */
  readonly goal: number | null;
  /**
   * When the straight line from baseline to goal is caught up with; `null` when it never is before the goal's own
   * year, and for a threshold, which has no such line.
   */
  readonly schedule: number | null;
}

/**
 * When the goal would be reached, and when the schedule would be caught up with, at some pace from the last figure on.
 *
 * @param figures Of an assessment of a target with a number.
 * @param pace In the unit of the figures a year; the pace since the baseline unless another is given.
 * @throws RoadmapError `invalid-number` when the pace is not a finite number.
 */
export function catchUp(figures: Figures, pace: number = figures.actualPace.absolute): CatchUp {
  checkNumber('pace', pace);
  const { baseline, current, goal, requiredPace } = figures;
  if (figures.progress !== null && figures.progress >= 1) {
    return { pace, goal: current.year, schedule: current.year };
  }
  // As long as it has not been reached, the goal itself tells the wanted direction.
  const sign = directionSign(goal.value >= current.value ? 'increase' : 'decrease');
  const reaches = sign * pace > 0 ? current.year + (goal.value - current.value) / pace : null;
  return { pace, goal: reaches, schedule: requiredPace === null ? null : meeting(requiredPace.absolute) };

  function meeting(required: number): number | null {
    const behind = baseline.value + required * (current.year - baseline.year) - current.value;
    if (sign * behind <= 0) return current.year;
    const gain = pace - required;
    const year = sign * gain > 0 ? current.year + behind / gain : Infinity;
    return year <= goal.year ? year : null;
  }
}
