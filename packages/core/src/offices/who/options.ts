import { RoadmapError } from '../../errors.js';
import { checkDirection, checkPoints, checkYear } from '../../methods/check.js';
import type { Point } from '../../methods/method.js';
import type { Direction } from '../../types.js';

/** The years of the programme of work that the scenarios of the WHO were made for. */
export const START_YEAR = 2018;
const END_YEAR = 2025;

/** What all scenarios of the WHO have in common. */
export interface ScenarioOptions {
  /** Which observed values are better. The WHO takes an increase unless it says otherwise; here it is never guessed. */
  readonly direction: Direction;
  /** The first year of the outcome; 2018 unless another is given. */
  readonly startYear?: number;
  /** The last year of the outcome; 2025 unless another is given. */
  readonly endYear?: number;
  /** No value is below it: 0 unless a scenario says otherwise, as of a share. `-Infinity` for none. */
  readonly lowerLimit?: number;
  /** No value is above it: 100 unless a scenario says otherwise, as of a share. `Infinity` for none. */
  readonly upperLimit?: number;
  /** Whether an observed value takes the place of one of the scenario that is worse. */
  readonly keepBetterValues?: boolean;
}

/** The options with what they are unless given. */
export type ScenarioFrame = Required<ScenarioOptions>;

/**
 * Fills in what was not given.
 *
 * @throws RoadmapError `invalid-number`, `invalid-year` or `invalid-argument` when the observations or an option are
 *   not what their type says: also for two observations of one year, and a start after the end.
 */
export function frameOf(
  observations: readonly Point[],
  {
    direction,
    startYear = START_YEAR,
    endYear = END_YEAR,
    lowerLimit = 0,
    upperLimit = 100,
    keepBetterValues = false,
  }: ScenarioOptions,
): ScenarioFrame {
  checkPoints('observations', observations);
  const years = new Set(observations.map(({ year }) => year));
  if (years.size < observations.length) {
    throw new RoadmapError('invalid-argument', 'observations must be one a year, got two for one year');
  }
  checkDirection(direction);
  checkYear('startYear', startYear);
  checkYear('endYear', endYear);
  if (endYear < startYear) {
    throw new RoadmapError(
      'invalid-argument',
      `endYear must not be before startYear, got ${endYear} and ${startYear}`,
    );
  }
  if (!(lowerLimit <= upperLimit)) {
    throw new RoadmapError(
      'invalid-argument',
      `lowerLimit must be at most upperLimit, got ${lowerLimit} and ${upperLimit}`,
    );
  }
  return { direction, startYear, endYear, lowerLimit, upperLimit, keepBetterValues };
}

/**
 * The years between which a line runs.
 *
 * @throws RoadmapError `invalid-year` when one is not a year, `invalid-argument` when there is no time between them.
 */
export function checkSpan(baselineYear: number, targetYear: number): void {
  checkYear('baselineYear', baselineYear);
  checkYear('targetYear', targetYear);
  if (targetYear <= baselineYear) {
    throw new RoadmapError(
      'invalid-argument',
      `targetYear must be after baselineYear, got ${targetYear} and ${baselineYear}`,
    );
  }
}
