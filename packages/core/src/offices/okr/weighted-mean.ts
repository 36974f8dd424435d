import { RoadmapError } from '../../errors.js';
import { checkNumber } from '../../methods/check.js';

/** One of the things that are put together: a key result, a sub-goal, an indicator. */
export interface WeightedPart {
  /** `null` when there is none: it is then left out, and never counts as zero. */
  readonly value: number | null;
  /** In any unit, from zero on: only its share in all weights matters. */
  readonly weight?: number;
}

export interface WeightedMean {
  /** In the unit of the values; `null` when no part with a weight has a value. */
  readonly value: number | null;
  /** How many parts the value is of. */
  readonly used: number;
  /** How many parts have no value. */
  readonly leftOut: number;
  /** The share of all weight that the value is of, 0 to 1; 0 without parts. */
  readonly coverage: number;
}

/**
 * The mean of parts, by weight, as OKR tools put key results together into an objective.
 *
 * For: progress shares or percentages of parts that may make up for each other. Not for: verdicts, or parts of which
 * each must succeed.
 *
 * Mean = sum of weight × value ÷ sum of weight, over the parts with a value: the weight of a part without one is spread
 * over the others in proportion to theirs. Without weights all parts count the same.
 *
 * @throws RoadmapError `invalid-argument` when some parts have a weight and others have none, or when a weight is below
 *   zero or all are zero; `invalid-number` when a value or weight is not finite.
 * @see Workpath, KeyResult tests (gist steffen-workpath/e66184e671a6019025704ee2dfe64797); ServiceNow, Goal progress
 *   value calculation, for the weighted mean. That the weights of the rest are kept in proportion is how Lark is
 *   described, and not confirmed by published numbers.
 * @example
 * weightedMean([{ value: 0.5, weight: 3 }, { value: 1, weight: 1 }, { value: null, weight: 4 }]);
 * // { value: 0.625, used: 2, leftOut: 1, coverage: 0.5 }
 */
export function weightedMean(parts: readonly WeightedPart[]): WeightedMean {
  checkParts(parts);
  let all = 0;
  let weights = 0;
  let sum = 0;
  let used = 0;
  for (const { value, weight = 1 } of parts) {
    all += weight;
    if (value === null) continue;
    used += 1;
    weights += weight;
    sum += weight * value;
  }
  return {
    value: weights > 0 ? sum / weights : null,
    used,
    leftOut: parts.length - used,
    coverage: all > 0 ? weights / all : 0,
  };
}

function checkParts(parts: readonly WeightedPart[]): void {
  const weighted = parts.filter(({ weight }) => weight !== undefined).length;
  if (weighted !== 0 && weighted !== parts.length) {
    throw new RoadmapError(
      'invalid-argument',
      `parts must all have a weight or all have none, got ${weighted} of ${parts.length} with one`,
    );
  }
  parts.forEach(({ value, weight = 1 }, index) => {
    if (value !== null) checkNumber(`parts[${index}].value`, value);
    checkNumber(`parts[${index}].weight`, weight);
    if (weight < 0) {
      throw new RoadmapError('invalid-argument', `parts[${index}].weight must be from 0 on, got ${weight}`);
    }
  });
  if (parts.length > 0 && parts.every(({ weight }) => weight === 0)) {
    throw new RoadmapError('invalid-argument', 'the weights must not all be zero, got only zeros');
  }
}
