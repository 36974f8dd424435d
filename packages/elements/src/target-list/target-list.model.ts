import type { Explanation, Language, Verdict } from '@hc-roadmap/core';
import { placeMarks, type Bar } from '../internal/bar.model.js';
import { words, type TargetListWords } from './target-list.words.js';

/** Another order than that of the roadmap. */
export type Sort = 'verdict' | 'name';

/** A target with its explanation. */
export interface ExplainedTarget {
  readonly id: string;
  readonly explanation: Explanation;
}

/** A target, ready to be drawn. */
export interface ListedTarget extends ExplainedTarget {
  /** Absent for a target without a number. */
  readonly bar: Bar | null;
}

/** The targets of a roadmap in the order of the roadmap, and what is said of all of them. */
export interface TargetList {
  readonly summary: string;
  readonly targets: readonly ListedTarget[];
}

/** The worst comes first: that is what a reader who sorts by verdict looks for. What is not known stands before what is well. */
const WORST_FIRST: readonly Verdict[] = [
  'missed',
  'moving-away',
  'off-track',
  'behind',
  'mixed',
  'not-assessable',
  'on-track',
  'achieved',
];

export function listTargets(
  targets: readonly ExplainedTarget[],
  language: Language,
  say: TargetListWords = words[language],
): TargetList {
  const achieved = targets.filter(({ explanation }) => explanation.verdict === 'achieved').length;
  return {
    summary: targets.length === 0 ? say.none : say.achieved(achieved, targets.length),
    targets: targets.map((target) => ({ ...target, bar: placeMarks(target.explanation.marks) })),
  };
}

/** The targets in another order; those that do not differ stay in the order of the roadmap. */
export function sortTargets(
  targets: readonly ListedTarget[],
  sort: Sort | null,
  language: string,
): readonly ListedTarget[] {
  const place = ({ explanation }: ListedTarget): number => WORST_FIRST.indexOf(explanation.verdict);
  switch (sort) {
    case null:
      return targets;
    case 'verdict':
      return [...targets].sort((first, second) => place(first) - place(second));
    case 'name': {
      const { compare } = new Intl.Collator(language, { numeric: true });
      return [...targets].sort((first, second) => compare(first.explanation.name, second.explanation.name));
    }
  }
}
