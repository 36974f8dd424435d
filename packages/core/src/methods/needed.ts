import { directionSign } from '../internal/direction.js';
import type { Method, MethodInput } from './method.js';

/** So often is the search range halved: what remains is smaller than a rounding error. */
const HALVINGS = 100;

/**
 * The value that a method would have called on track in the year of the current one: the least where more is
 * better, the most where less is. It puts the difference between two methods into the unit of the figures.
 *
 * @returns `null` when no value between far behind the baseline and the goal is on track, or every one is; when the
 *   method has no verdict on these figures; and when nothing but a goal that was reached counts for it.
 */
export function neededNow(method: Method, question: MethodInput): number | null {
  if (method.judge(question).verdict === 'not-assessable') return null;
  const { baseline, goal, direction } = question;
  const sign = directionSign(direction);
  const size = Math.abs(goal === undefined ? baseline.value : goal.value - baseline.value);
  if (size === 0) return null;
  let worse = baseline.value - sign * 2 * size;
  let better = goal === undefined ? baseline.value + sign * 9 * size : goal.value;
  if (isOnTrack(method, question, worse) || !isOnTrack(method, question, better)) return null;
  for (let halving = 0; halving < HALVINGS && worse !== better; halving++) {
    const middle = (worse + better) / 2;
    if (middle === worse || middle === better) break;
    if (isOnTrack(method, question, middle)) better = middle;
    else worse = middle;
  }
  // Before the goal's own year a value may be on track; where only the goal itself counts, there is no such value.
  const onlyGoalCounts = better === goal?.value && question.current.year < goal.year;
  return onlyGoalCounts ? null : better;
}

function isOnTrack(method: Method, question: MethodInput, value: number): boolean {
  const current = { year: question.current.year, value };
  const points = question.points?.map((point) => (point.year === current.year ? current : point));
  const { verdict } = method.judge({ ...question, current, ...(points === undefined ? {} : { points }) });
  return verdict === 'achieved' || verdict === 'on-track';
}
