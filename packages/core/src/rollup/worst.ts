import { RoadmapError } from '../errors.js';
import type { Verdict } from '../methods/method.js';

/** The worst of several verdicts. */
export interface WorstVerdict {
  /** `not-assessable` when none of the verdicts says anything. */
  readonly verdict: Verdict;
  /** How many verdicts it is of. */
  readonly used: number;
  /** How many were `not-assessable`. */
  readonly leftOut: number;
}

/**
 * `missed` is last because no time is left to make up for it. `mixed` says that some measures do not go well and others
 * do, which is better than a verdict that nothing goes well.
 */
const BEST_FIRST: readonly Verdict[] = [
  'achieved',
  'on-track',
  'behind',
  'mixed',
  'off-track',
  'moving-away',
  'missed',
];

/**
 * The worst of several verdicts counts: a whole is as good as its weakest part.
 *
 * For: targets that must all succeed. Not for: an overall picture of many targets, of which one bad one would hide the
 * rest; count the verdicts instead.
 *
 * From best to worst: achieved, on-track, behind, mixed, off-track, moving-away, missed. What is `not-assessable` is
 * left out, reported in `leftOut`, and never counts as bad.
 *
 * @param verdicts Of any method, on the common scale.
 * @throws RoadmapError `invalid-argument` for a word that is no verdict.
 * @see Destatis, Indicator status, methodology, rule for several targets of one indicator. It ranks four symbols; the
 *   places of `achieved`, `mixed` and `missed` are ours.
 */
export function worstVerdict(verdicts: readonly Verdict[]): WorstVerdict {
  let worst = -1;
  let used = 0;
  verdicts.forEach((verdict, index) => {
    if (verdict === 'not-assessable') return;
    const place = BEST_FIRST.indexOf(verdict);
    if (place === -1) {
      throw new RoadmapError('invalid-argument', `verdicts[${index}] must be a verdict, got ${verdict}`);
    }
    worst = Math.max(worst, place);
    used += 1;
  });
  return { verdict: BEST_FIRST[worst] ?? 'not-assessable', used, leftOut: verdicts.length - used };
}
