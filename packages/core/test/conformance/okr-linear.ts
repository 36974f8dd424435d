import { progressShare } from '../../src/methods/pace.js';
import { shareOfPlan } from '../../src/offices/okr/planned.js';
import { weightedMean } from '../../src/offices/okr/weighted-mean.js';
import type { Direction } from '../../src/types.js';
import { conformance, differences } from './conformance.js';

interface Input {
  readonly start?: number;
  readonly initial?: number;
  readonly target?: number;
  readonly final?: number;
  readonly actual?: number | null;
  readonly planned?: number | null;
  readonly direction?: Direction;
  readonly binary_done?: boolean;
  readonly children?: readonly (number | null)[];
  readonly targets?: readonly (number | null)[];
  readonly sub_goals?: readonly (number | null)[];
  readonly weights?: readonly number[];
}

/** In the words of the tools: what stands for the same thing has another name in each. */
function progressOf(input: Input): number | null {
  const { actual = null, planned, direction, binary_done: done } = input;
  if (done !== undefined) return progressShare(0, Number(done), 1);
  if (planned !== undefined && direction !== undefined) return shareOfPlan(planned, actual, direction);
  const start = input.start ?? input.initial;
  const goal = input.target ?? input.final;
  if (start !== undefined && goal !== undefined) {
    return actual === null ? null : progressShare(start, actual, goal);
  }
  const { children = [], targets = [], sub_goals: subGoals = [], weights } = input;
  const values = [...children, ...targets, ...subGoals];
  return weightedMean(
    values.map((value, index) =>
      weights === undefined ? { value } : { value, weight: weights[index] ?? 0 },
    ),
  ).value;
}

export const cases = conformance<Input, { readonly progress: number | null }>({
  subject: 'okr-linear',
  file: 'okr_linear.json',
  check: ({ input, expected }) => differences({ progress: progressOf(input) }, expected),
});
