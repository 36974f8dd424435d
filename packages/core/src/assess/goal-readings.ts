import type { Measure, PartialDate, Series } from '../types.js';
import type { GoalTarget } from './question.js';
import { readSeries, type ReadingsOrReason } from './read.js';

/** What a target with a number is judged by. N times nothing, or less, would be reached by doing nothing. */
export function readGoal(
  target: GoalTarget,
  measure: Measure,
  series: Series,
  asOf: PartialDate,
): ReadingsOrReason {
  const readings = readSeries(series, measure, target.year, asOf);
  const nothing = target.kind === 'multiple' && 'baseline' in readings && readings.baseline.value <= 0;
  return nothing ? { reason: 'baseline-zero' } : readings;
}
