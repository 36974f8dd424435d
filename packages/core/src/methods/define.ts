import { checkInput } from './check.js';
import type {
  Method,
  MethodInput,
  MethodRefusal,
  MethodResult,
  MethodVerdict,
  Point,
  Working,
} from './method.js';
import { inOrder } from './order.js';

/** What a rule reads: as the caller gave it, checked, with the figures in order of year up to `current`. */
export interface RuleInput extends MethodInput {
  readonly points: readonly Point[];
}

/** What a rule says: a category with the figure behind it, or why there is none. */
export type RuleResult<Category extends string> =
  | {
      readonly category: Category;
      /** True when the method holds the goal for reached: the verdict is then `achieved`. */
      readonly met?: boolean;
      readonly ratio?: number;
      readonly score?: number;
      readonly working?: Working;
    }
  | { readonly reason: MethodRefusal };

/** A category, and the score that goes with it where the method has scores. */
export interface DoneResult<Category extends string> {
  readonly category: Category;
  readonly score?: number;
}

export interface MethodDefinition<Category extends string> extends Pick<
  Method,
  'id' | 'edition' | 'kinds' | 'looksAt' | 'points'
> {
  /** Best first. */
  readonly categories: Readonly<Record<Category, MethodVerdict>>;
  /** True when one figure that meets the goal is enough for the rule: `current` may then be `baseline`. */
  readonly oneFigure?: boolean;
  /** Is asked only when `current` is later than `baseline` and there are enough points, one a year. */
  readonly rule: (input: RuleInput) => RuleResult<Category>;
  /** What the method says of something done and of something not done, where it has a rule for that. */
  readonly done?: readonly [yes: DoneResult<Category>, no: DoneResult<Category>];
}

/**
 * Makes a method of a rule: checks the input, refuses what no method can judge, and gives each category its
 * verdict on the common scale.
 */
export function defineMethod<Category extends string>(definition: MethodDefinition<Category>): Method {
  const { id, edition, kinds, looksAt, points, categories, rule, done } = definition;
  const place = (result: RuleResult<Category>): MethodResult => {
    if ('reason' in result) return { verdict: 'not-assessable', reason: result.reason };
    if (!areFinite(result)) return { verdict: 'not-assessable', reason: 'out-of-range' };
    const { met, category, ratio, score, working } = result;
    const verdict = met === true ? 'achieved' : categories[category];
    // Field by field for the batch form: to spread an object takes several times as long.
    const said: Writable<Extract<MethodResult, { category: string }>> = { verdict, category };
    if (ratio !== undefined) said.ratio = ratio;
    if (score !== undefined) said.score = score;
    if (working !== undefined) said.working = working;
    return said;
  };
  return {
    id,
    edition,
    kinds,
    looksAt,
    points,
    categories,
    judge(input) {
      checkInput(input);
      const ready = prepare(input, definition);
      return 'reason' in ready ? { verdict: 'not-assessable', reason: ready.reason } : place(rule(ready));
    },
    ...(done === undefined
      ? {}
      : {
          judgeDone: (isDone: boolean) => place({ ...(isDone ? done[0] : done[1]), met: isDone }),
        }),
  };
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Whether all figures are numbers: those near the ends of their range overflow, and what came out says nothing. */
function areFinite({
  ratio = 0,
  score = 0,
  working = {},
}: {
  readonly ratio?: number;
  readonly score?: number;
  readonly working?: Working;
}): boolean {
  let figure: keyof Working;
  for (figure in working) if (!Number.isFinite(working[figure])) return false;
  return Number.isFinite(ratio) && Number.isFinite(score);
}

function prepare(
  input: MethodInput,
  {
    kinds,
    points: fewest,
    oneFigure = false,
  }: Pick<MethodDefinition<never>, 'kinds' | 'points' | 'oneFigure'>,
): RuleInput | { readonly reason: MethodRefusal } {
  const { baseline, current, goal } = input;
  const single = oneFigure && goal !== undefined && current.year === baseline.year;
  if (current.year <= baseline.year && !single) return { reason: 'not-after-baseline' };
  if (goal === undefined) {
    if (!kinds.includes('direction')) return { reason: 'goal-required' };
  } else if (input.keep === true) {
    if (!kinds.includes('threshold')) return { reason: 'kind-not-covered' };
  } else {
    if (!kinds.includes('level')) return { reason: 'kind-not-covered' };
    if (goal.year <= baseline.year) return { reason: 'not-after-baseline' };
  }
  if (single) return { ...input, points: [current] };
  const points = input.points === undefined ? [baseline, current] : inOrder(input.points, current.year);
  if (points === null) return { reason: 'duplicate-years' };
  if (points.length < fewest) return { reason: 'too-few-points' };
  return hasPoints(input, points) ? input : { ...input, points };
}

/** Whether an input has these very points already: then there is nothing to be made for it. */
function hasPoints(input: MethodInput, points: readonly Point[]): input is RuleInput {
  return input.points === points;
}
