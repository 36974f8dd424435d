import { RoadmapError } from '../errors.js';
import type { MethodVerdict } from '../methods/method.js';

/** UNDP's labels for an indicator, a target or a goal, best first. */
export type OrdinalLabel = 'on-track' | 'for-review' | 'identified-gap';

const VERDICTS: Readonly<Record<OrdinalLabel, MethodVerdict>> = {
  'on-track': 'on-track',
  'for-review': 'behind',
  'identified-gap': 'off-track',
};

export interface OrdinalMean {
  /** Of the levels that are known: 1 is best. */
  readonly mean: number;
  readonly label: OrdinalLabel;
  /** The label on the scale that all methods share. */
  readonly verdict: MethodVerdict;
  /** How many levels the mean is of. */
  readonly used: number;
  /** How many levels are missing. */
  readonly leftOut: number;
}

/**
 * The mean of levels in order, as UNDP puts series together into an indicator, indicators into a target and targets into
 * a goal.
 *
 * For: verdicts that stand in an order, 1 the best, of parts that may make up for each other. Not for: parts of which
 * each must succeed, or measured values.
 *
 * Below 1.5 on track, [1.5, 2.5] for review, above 2.5 identified gap; on the common scale on track, behind and off
 * track. All parts weigh the same. The levels of UNDP are in `levelOfStatus` and `levelOfLabel`.
 *
 * @param levels `null` where there is none: it is left out and counted, and never stands for zero.
 * @returns `null` when no level is known.
 * @throws RoadmapError `invalid-argument` when the levels are not a list; `invalid-number` when one of them is not a
 *   finite number from 1 on: a zero for a missing level would make the mean better.
 * @see UNDP, SDG Push (repository UNDP-Data/SDG-Accelerator-Data-Repo @ 7cc0750d20db, CountryData)
 * @example
 * ordinalMean([1, 2, null, 3]);
 * // { mean: 2, label: 'for-review', verdict: 'behind', used: 3, leftOut: 1 }
 */
export function ordinalMean(levels: readonly (number | null)[]): OrdinalMean | null {
  if (!Array.isArray(levels)) {
    throw new RoadmapError('invalid-argument', `levels must be a list, got ${String(levels)}`);
  }
  let sum = 0;
  let used = 0;
  (levels as readonly (number | null)[]).forEach((level, index) => {
    if (level === null) return;
    if (!Number.isFinite(level) || level < 1) {
      throw new RoadmapError(
        'invalid-number',
        `levels[${index}] must be null or a finite number from 1 on, got ${String(level)}`,
      );
    }
    sum += level;
    used += 1;
  });
  if (used === 0) return null;
  const mean = sum / used;
  const label = labelOf(mean);
  return { mean, label, verdict: VERDICTS[label], used, leftOut: levels.length - used };
}

function labelOf(mean: number): OrdinalLabel {
  if (mean < 1.5) return 'on-track';
  return mean <= 2.5 ? 'for-review' : 'identified-gap';
}
