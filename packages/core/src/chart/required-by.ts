import type { Method } from '../methods/method.js';
import { neededNow } from '../methods/needed.js';
import type { RequiredValue } from './required.js';

/**
 * What a method would have called on track, year by year: growth by a fixed percentage has a curve where the straight
 * line has none. Only the baseline and the year itself are given to it, since what happened in between is what is judged.
 */
export function requiredBy(method: Method): RequiredValue {
  return (question, year) => {
    const { baseline, goal } = question;
    // The value is looked for, so that any may stand there first.
    const current = { year, value: goal?.value ?? baseline.value };
    return neededNow(method, { ...question, current, points: [baseline, current] });
  };
}
