import { RoadmapError } from '../../errors.js';
import type { UndpStatus } from './status.js';
import type { OrdinalLabel } from '../../rollup/ordinal-mean.js';

const OF_STATUS: Readonly<Record<UndpStatus, number | null>> = {
  'target-achieved': 1,
  'on-track': 1,
  'fair-progress': 2,
  'target-not-achieved': 2,
  'limited-progress': 3,
  deterioration: 4,
  'insufficient-data': null,
  'no-data-after-2015': null,
};

const OF_LABEL: Readonly<Record<OrdinalLabel, number>> = {
  'on-track': 1,
  'for-review': 2,
  'identified-gap': 3,
};

/**
 * UNDP's level of the status of a series, for `ordinalMean` over the series of an indicator: 1 achieved or on track, 2
 * fair progress or not achieved, 3 limited progress, 4 deterioration.
 *
 * @returns `null` without data, which the mean leaves out.
 * @throws RoadmapError `invalid-argument` for anything that is not a status.
 * @see UNDP, SDG Push (repository UNDP-Data/SDG-Accelerator-Data-Repo @ 7cc0750d20db, CountryData)
 */
export function levelOfStatus(status: UndpStatus): number | null {
  return lookUp(OF_STATUS, 'status', status);
}

/**
 * UNDP's level of a label, for `ordinalMean` over the indicators of a target or the targets of a goal: 1 on track, 2 for
 * review, 3 identified gap.
 *
 * @throws RoadmapError `invalid-argument` for anything that is not a label.
 * @see UNDP, SDG Push (repository UNDP-Data/SDG-Accelerator-Data-Repo @ 7cc0750d20db, CountryData)
 */
export function levelOfLabel(label: OrdinalLabel): number {
  return lookUp(OF_LABEL, 'label', label);
}

function lookUp<Key extends string, Value>(
  levels: Readonly<Record<Key, Value>>,
  name: string,
  key: Key,
): Value {
  if (!Object.hasOwn(levels, key)) {
    throw new RoadmapError(
      'invalid-argument',
      `${name} must be one of ${Object.keys(levels).join(', ')}, got ${key}`,
    );
  }
  return levels[key];
}
