import { RoadmapError } from '../errors.js';
import { checkNumber } from '../methods/check.js';
import type { Verdict } from '../methods/method.js';
import { eurostatLabel, meanScore } from './mean-score.js';
import { ordinalMean } from './ordinal-mean.js';
import { worstVerdict } from './worst.js';

/**
 * How parts become a whole, by the rule of an office:
 * - `mean-score`: the mean of Eurostat's scores, −5 to 5;
 * - `ordinal-mean`: the mean of ordered verdicts, as UNDP does;
 * - `worst`: the worst verdict, as Destatis does for several targets.
 */
export type RollUpRule = 'mean-score' | 'ordinal-mean' | 'worst';

/** A part: a target of a roadmap, a series of an indicator, a region. */
export interface RollUpPart {
  readonly id: string;
  readonly verdict: Verdict;
  /** Eurostat's score, for the rule `mean-score`; absent where there is none. */
  readonly score?: number;
  /** Where it is itself put together: its own parts that say nothing, and do not count in it. */
  readonly missing?: readonly string[];
}

/** What parts come to together. */
export interface RollUp {
  readonly rule: RollUpRule;
  /** `not-assessable` when no part counts, or too few. */
  readonly verdict: Verdict;
  /** The office's own name for it; absent without a verdict, and for `worst`, which has none. */
  readonly category?: string;
  /** The mean, on the scale of the rule: −5 to 5 or 1 (best) to 4; `null` for `worst` and without a verdict. */
  readonly value: number | null;
  /** The parts that count. */
  readonly used: readonly string[];
  /** The parts that do not, because they say nothing. They are never counted as zero. */
  readonly leftOut: readonly string[];
  /** Share of the parts that count, 0 to 1. */
  readonly coverage: number;
}

export interface RollUpOptions {
  readonly rule: RollUpRule;
  /** The least coverage for a verdict, 0 to 1; 0 unless another is given. SDSN asks 0.75 for the trend of a goal. */
  readonly coverage?: number;
}

/** UNDP's places: what is not achieved in its year counts as the second, whatever the last figures did. */
const PLACES: Readonly<Record<Verdict, number | null>> = {
  achieved: 1,
  'on-track': 1,
  behind: 2,
  missed: 2,
  'off-track': 3,
  'moving-away': 4,
  mixed: null,
  'not-assessable': null,
};

/**
 * Puts the verdicts of parts together by the rule of an office. No rule says how targets of a roadmap weigh against each
 * other: a whole is worked out only when it is asked for, and says which rule made it.
 *
 * A verdict that is `mixed` has no place on an ordered scale: roll up its own parts instead. Of the rule `worst` it counts
 * between `behind` and `off-track`.
 *
 * @throws RoadmapError `invalid-argument` for a rule that there is not, a part that is there twice or a coverage out of
 *   range; `invalid-number` for a score that is no finite number.
 */
export function rollUp(parts: readonly RollUpPart[], { rule, coverage = 0 }: RollUpOptions): RollUp {
  checkParts(parts, coverage);
  const counts = parts.filter((part) => countsFor(rule, part));
  const used = counts.map(({ id }) => id);
  const share = parts.length === 0 ? 0 : counts.length / parts.length;
  const common = {
    rule,
    used,
    leftOut: parts.map(({ id }) => id).filter((id) => !used.includes(id)),
    coverage: share,
  };
  const none = { ...common, verdict: 'not-assessable', value: null } as const;
  return counts.length === 0 || share < coverage ? none : { ...common, ...together(rule, counts) };
}

function countsFor(rule: RollUpRule, { verdict, score }: RollUpPart): boolean {
  switch (rule) {
    case 'mean-score':
      return score !== undefined;
    case 'ordinal-mean':
      return PLACES[verdict] !== null;
    case 'worst':
      return verdict !== 'not-assessable';
    default:
      throw new RoadmapError(
        'invalid-argument',
        `rule must be one of mean-score, ordinal-mean, worst, got ${String(rule)}`,
      );
  }
}

function together(
  rule: RollUpRule,
  parts: readonly RollUpPart[],
): Pick<RollUp, 'verdict' | 'category' | 'value'> {
  if (rule === 'worst') {
    return { verdict: worstVerdict(parts.map(({ verdict }) => verdict)).verdict, value: null };
  }
  if (rule === 'mean-score') {
    const { score } = meanScore(parts.map((part) => part.score ?? null));
    const label = eurostatLabel(score);
    return label === null ? { verdict: 'not-assessable', value: null } : { ...label, value: score };
  }
  const mean = ordinalMean(parts.map(({ verdict }) => PLACES[verdict]));
  return mean === null
    ? { verdict: 'not-assessable', value: null }
    : { verdict: mean.verdict, category: mean.label, value: mean.mean };
}

function checkParts(parts: readonly RollUpPart[], coverage: number): void {
  checkNumber('coverage', coverage);
  if (coverage < 0 || coverage > 1) {
    throw new RoadmapError('invalid-argument', `coverage must be from 0 to 1, got ${coverage}`);
  }
  const seen = new Set<string>();
  parts.forEach(({ id, score }, index) => {
    if (seen.has(id)) {
      throw new RoadmapError('invalid-argument', `parts must have an id each, got ${id} twice`);
    }
    seen.add(id);
    if (score !== undefined) checkNumber(`parts[${index}].score`, score);
  });
}
