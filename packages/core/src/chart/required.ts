import { expectedValue } from '../methods/pace.js';
import type { MethodInput } from '../methods/method.js';

/** What a method asks for in a year between the baseline and the goal; `null` where it asks for nothing. */
export type RequiredValue = (question: MethodInput, year: number) => number | null;

/** The straight line from the baseline to the goal. */
export function linearPath({ baseline, goal }: MethodInput, year: number): number | null {
  return goal === undefined ? null : expectedValue(baseline, goal, year);
}
