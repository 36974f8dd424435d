import { RoadmapError } from '../errors.js';
import { checkNumber } from '../methods/check.js';

/** A part of a whole (a region, a sector) at the start and now; `null` where there is no figure. */
export interface Part {
  readonly id: string;
  readonly baseline: number | null;
  readonly current: number | null;
}

/** What one part added to the change of the whole. */
export interface Contribution {
  readonly id: string;
  /** Current value less baseline. */
  readonly change: number;
  /** Percent of the whole's baseline: the contributions of all parts add up to its growth in percent. */
  readonly points: number | null;
  /** Share of the whole's change, 0 to 1 where all parts go the same way; `null` when the whole did not change. */
  readonly share: number | null;
}

export interface Contributions {
  /** In the order of the parts. */
  readonly parts: readonly Contribution[];
  /** Parts without two figures. They are not counted as zero: what they did is in `rest`, if the whole is known. */
  readonly leftOut: readonly string[];
  /** Share of the parts that have two figures, 0 to 1. */
  readonly coverage: number;
  readonly whole: { readonly baseline: number; readonly current: number };
  /** The change of the whole that no part explains; zero when the whole is the sum of its parts. */
  readonly rest: number;
}

/**
 * What each part contributed to the change of a whole, in the unit of the figures, in percentage points of growth and
 * as a share of the change. For counts that add up; shares and averages do not.
 *
 * @param parts At least one.
 * @param whole The figures of the whole, where they are known by themselves; otherwise it is the sum of the parts that
 *   have two figures.
 * @throws RoadmapError `invalid-number` for a figure that is no finite number, `invalid-argument` without parts or
 *   with the same part twice.
 */
export function contributions(
  parts: readonly Part[],
  whole?: { readonly baseline: number; readonly current: number },
): Contributions {
  if (parts.length === 0) throw new RoadmapError('invalid-argument', 'parts must not be empty, got 0 parts');
  const twice = parts.find(({ id }, index) => parts.findIndex((part) => part.id === id) !== index);
  if (twice !== undefined) {
    throw new RoadmapError('invalid-argument', `parts must have an id each, got ${twice.id} twice`);
  }
  const known = parts.flatMap(({ id, baseline, current }, index) => {
    if (baseline === null || current === null) return [];
    checkNumber(`parts[${index}].baseline`, baseline);
    checkNumber(`parts[${index}].current`, current);
    return [{ id, baseline, current }];
  });
  const ids = new Set(known.map(({ id }) => id));
  const total = whole ?? {
    baseline: sum(known.map(({ baseline }) => baseline)),
    current: sum(known.map(({ current }) => current)),
  };
  checkNumber('whole.baseline', total.baseline);
  checkNumber('whole.current', total.current);
  const change = total.current - total.baseline;
  const changes = known.map((part) => part.current - part.baseline);
  return {
    parts: known.map(({ id }, index) => {
      const own = changes[index] ?? 0;
      return {
        id,
        change: own,
        points: total.baseline === 0 ? null : (100 * own) / total.baseline,
        share: change === 0 ? null : own / change,
      };
    }),
    leftOut: parts.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
    coverage: known.length / parts.length,
    whole: total,
    rest: whole === undefined ? 0 : change - sum(changes),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
