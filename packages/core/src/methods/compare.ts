import { RoadmapError } from '../errors.js';
import type { TargetKind } from '../types.js';
import { currentMethods } from './find.js';
import type { LooksAt, Method, MethodInput, MethodRefusal, MethodResult } from './method.js';
import { neededNow } from './needed.js';

/** What one method says of the figures. */
export type Opinion = MethodResult & {
  readonly method: { readonly id: string; readonly edition: string };
  readonly looksAt: LooksAt;
  /** The value that this method would have called on track in the year of the current one; see `neededNow`. */
  readonly needed: number | null;
};

/** Why a method's verdict is not that of the first one. */
export type Difference = { readonly method: string } & (
  | { readonly code: 'no-verdict'; readonly reason: MethodRefusal }
  | { readonly code: 'looks-at'; readonly looksAt: LooksAt; readonly insteadOf: LooksAt }
  | { readonly code: 'limits' }
);

/** Methods side by side on the same figures. */
export interface Comparison {
  /** In the order of the methods; those that were not made for this kind of target are left out. */
  readonly opinions: readonly Opinion[];
  /** True when every method that gives a verdict gives the same one. */
  readonly agree: boolean;
  /** One for each opinion whose verdict is not that of the first one, in the same order. */
  readonly differences: readonly Difference[];
}

/**
 * What every method says of the same figures, and why they differ.
 *
 * @param methods The first one is what the others are compared with.
 * @throws RoadmapError `invalid-argument` without a method, and what the methods throw when the question is not
 *   what its type says.
 */
export function compareMethods(
  question: MethodInput,
  methods: readonly Method[] = currentMethods,
): Comparison {
  if (methods.length === 0) {
    throw new RoadmapError('invalid-argument', 'methods must name at least one method, got an empty list');
  }
  const kind = kindOf(question);
  const applicable = methods.filter(({ kinds }) => kinds.includes(kind));
  const opinions = applicable.map((method): Opinion => ({
    ...method.judge(question),
    method: { id: method.id, edition: method.edition },
    looksAt: method.looksAt,
    needed: neededNow(method, question),
  }));
  const [first, ...others] = opinions;
  const differences = first === undefined ? [] : others.flatMap((other) => differenceOf(other, first));
  const verdicts = opinions.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'not-assessable');
  return { opinions, agree: new Set(verdicts).size <= 1, differences };
}

/** Methods know targets with a number by `level`: how the number came about makes no difference to them. */
function kindOf({ goal, keep }: MethodInput): TargetKind {
  if (goal === undefined) return 'direction';
  return keep === true ? 'threshold' : 'level';
}

function differenceOf(opinion: Opinion, first: Opinion): Difference[] {
  if (opinion.verdict === first.verdict) return [];
  const { id } = opinion.method;
  if (opinion.verdict === 'not-assessable') {
    return [{ method: id, code: 'no-verdict', reason: opinion.reason }];
  }
  return [
    opinion.looksAt === first.looksAt
      ? { method: id, code: 'limits' }
      : { method: id, code: 'looks-at', looksAt: opinion.looksAt, insteadOf: first.looksAt },
  ];
}
