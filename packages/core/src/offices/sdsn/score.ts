import { RoadmapError } from '../../errors.js';
import { checkNumber } from '../../methods/check.js';

/** Where an indicator's score begins and ends. `best` is below `low` where a decrease is wanted. */
export interface SdsnBounds {
  /** The value of score 0. */
  readonly low: number;
  /** The value of score 100. */
  readonly best: number;
}

/** The bounds with the limits of the colours between them, in order: low, red, green, best. */
export interface SdsnThresholds extends SdsnBounds {
  /** From the lower bound up to here an indicator is red. */
  readonly red: number;
  /** From here on an indicator is green: the goal counts as reached. */
  readonly green: number;
}

/** The colours of the dashboard; `grey` stands for too little information. */
export type SdsnColor = 'green' | 'yellow' | 'orange' | 'red' | 'grey';

/**
 * The score of a value on its way from the lower bound to the best value, which is what trends are computed with.
 *
 * Score = 100 × (value − low) ÷ (best − low), in points: 0 at the lower bound, 100 at the best value, below 0 and above
 * 100 beyond them. Not for showing: see `sdsnScore`.
 *
 * @throws RoadmapError `invalid-argument` when `best` equals `low`; `invalid-number` when a number is not finite or the
 *   score would not be.
 * @see SDSN, 2018 Global Index, methodology, sections 1.5.2 and 1.5.3 (repository sdsna/2018GlobalIndex)
 */
export function sdsnUnclippedScore(value: number, { low, best }: SdsnBounds): number {
  checkNumber('value', value);
  checkNumber('low', low);
  checkNumber('best', best);
  if (best === low) {
    throw new RoadmapError('invalid-argument', `best must differ from low, got ${best} for both`);
  }
  const score = 100 * ((value - low) / (best - low));
  checkNumber('score', score);
  return score;
}

/**
 * The score as the Sustainable Development Report publishes it: 0 to 100 points, values beyond the bounds count as the
 * bounds themselves.
 *
 * For: the level of one indicator beside others. Not for: change, which the clipping hides; see `sdsnUnclippedScore`.
 *
 * @throws RoadmapError as `sdsnUnclippedScore` does.
 * @see SDSN, 2019 Europe Sustainable Development Report, methodology (repository sdsna/2019EUIndex)
 */
export function sdsnScore(value: number, bounds: SdsnBounds): number {
  return Math.min(100, Math.max(0, sdsnUnclippedScore(value, bounds)));
}

/**
 * A value between its thresholds, 0 to 3: the lower bound is 0, the red threshold 1, the green one 2, the best value 3,
 * with straight lines between them. It makes indicators of one goal comparable; see `twoWorst`.
 *
 * Two neighbouring thresholds may be equal: a value there has the better number.
 *
 * @throws RoadmapError `invalid-argument` when the thresholds are not in the order low, red, green, best (rising or
 *   falling); otherwise as `sdsnUnclippedScore` does.
 * @see SDSN, 2019 Europe Sustainable Development Report, methodology (repository sdsna/2019EUIndex)
 */
export function sdsnRescaled(value: number, { low, red, green, best }: SdsnThresholds): number {
  checkNumber('red', red);
  checkNumber('green', green);
  const score = sdsnUnclippedScore(value, { low, best });
  const sign = best > low ? 1 : -1;
  const isFrom = (from: number, to: number): boolean => sign * from <= sign * to;
  if (!isFrom(low, red) || !isFrom(red, green) || !isFrom(green, best)) {
    throw new RoadmapError(
      'invalid-argument',
      `low, red, green and best must be in order, got ${low}, ${red}, ${green}, ${best}`,
    );
  }
  if (isFrom(best, value)) return 3;
  if (isFrom(green, value)) return 2 + share(value, green, best);
  if (isFrom(red, value)) return 1 + share(value, red, green);
  return score <= 0 ? 0 : share(value, low, red);
}

/**
 * The colour of an indicator: [0, 1) red, [1, 1.5) orange, [1.5, 2) yellow, [2, 3] green, of the value between its
 * thresholds. Green means that the goal is reached, and says nothing about the way there.
 *
 * @throws RoadmapError as `sdsnRescaled` does.
 * @see SDSN, 2019 Europe Sustainable Development Report, methodology (repository sdsna/2019EUIndex); all 2,673 published
 *   scores and colours come out
 */
export function sdsnColor(value: number, thresholds: SdsnThresholds): Exclude<SdsnColor, 'grey'> {
  return colorOfRescaled(sdsnRescaled(value, thresholds));
}

/** The colour of a number that `sdsnRescaled` gives, or of a mean of such numbers. */
export function colorOfRescaled(rescaled: number): Exclude<SdsnColor, 'grey'> {
  if (rescaled >= 2) return 'green';
  if (rescaled >= 1.5) return 'yellow';
  return rescaled >= 1 ? 'orange' : 'red';
}

function share(value: number, from: number, to: number): number {
  return (value - from) / (to - from);
}
