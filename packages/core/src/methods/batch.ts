import { RoadmapError } from '../errors.js';
import type { Direction } from '../types.js';
import { checkNumber, checkYear } from './check.js';
import type { Method, MethodInput, MethodVerdict, Point } from './method.js';

/** Many series with the same years, wanted direction and year of the goal. */
export interface Batch {
  readonly direction: Direction;
  /** The years of every series, rising. */
  readonly years: readonly number[];
  /** All values, series after series; NaN where a series has none for a year. */
  readonly values: Float64Array;
  /** The goal of each series, all in one year; absent for series without a goal. */
  readonly goals?: Float64Array;
  readonly goalYear?: number;
}

/** The verdicts that a code in `BatchResult.verdicts` stands for: its place in this list. */
export const batchVerdicts: readonly (MethodVerdict | 'not-assessable')[] = [
  'not-assessable',
  'achieved',
  'on-track',
  'behind',
  'off-track',
  'moving-away',
];

/** One place for each series. */
export interface BatchResult {
  /** Places in `batchVerdicts`. */
  readonly verdicts: Uint8Array;
  /** The figure that the method's limits are about; NaN where there is none. */
  readonly ratios: Float64Array;
}

/** A point of the series at hand; the same few objects serve every series. */
interface Slot {
  year: number;
  value: number;
}

/**
 * A method's verdict on each of many series, from its first figure to its last one. Gives what `judgeSeries` gives, for
 * millions of series: figures are read from typed arrays, and nothing is made per figure.
 *
 * @param into Where to write, to use the same memory again; new arrays unless it is given.
 * @throws RoadmapError `invalid-argument`, `invalid-year` or `invalid-number` when the arrays do not fit each other or
 *   hold what is no number.
 * @example
 * judgeBatch(linear, { direction: 'increase', years: [2016, 2018], values: Float64Array.of(100, 150, 100, 90),
 *   goals: Float64Array.of(200, 200), goalYear: 2020 }).verdicts; // Uint8Array [2, 5]
 */
export function judgeBatch(method: Method, batch: Batch, into?: BatchResult): BatchResult {
  const count = checkBatch(batch);
  const { direction, years, values, goals, goalYear } = batch;
  const result = into ?? { verdicts: new Uint8Array(count), ratios: new Float64Array(count) };
  if (result.verdicts.length !== count || result.ratios.length !== count) {
    throw new RoadmapError(
      'invalid-argument',
      `into must have ${count} places, got ${result.verdicts.length} and ${result.ratios.length}`,
    );
  }
  const slots = years.map((year): Slot => ({ year, value: Number.NaN }));
  const points: Slot[] = [];
  const goal: Slot = { year: goalYear ?? Number.NaN, value: Number.NaN };
  // What came after the year of the goal does not change whether it was reached.
  const until = goals === undefined ? Infinity : goal.year;
  for (let series = 0; series < count; series++) {
    points.length = 0;
    let at = series * years.length;
    for (const slot of slots) {
      slot.value = values[at] ?? Number.NaN;
      at += 1;
      if (!Number.isNaN(slot.value) && slot.year <= until) points.push(slot);
    }
    if (goals !== undefined) goal.value = goals[series] ?? Number.NaN;
    write(method, series, result, points, direction, goals === undefined ? undefined : goal);
  }
  return result;
}

function write(
  method: Method,
  series: number,
  { verdicts, ratios }: BatchResult,
  points: readonly Slot[],
  direction: Direction,
  goal: Slot | undefined,
): void {
  const [baseline] = points;
  const current = points[points.length - 1];
  verdicts[series] = 0;
  ratios[series] = Number.NaN;
  if (baseline === undefined || current === undefined) return;
  const shared: readonly Point[] = points;
  const question: MethodInput =
    goal === undefined
      ? { direction, baseline, current, points: shared }
      : { direction, baseline, current, points: shared, goal };
  const said = method.judge(question);
  if (said.verdict === 'not-assessable') return;
  verdicts[series] = batchVerdicts.indexOf(said.verdict);
  ratios[series] = said.ratio ?? Number.NaN;
}

/** @returns how many series there are. */
function checkBatch({ years, values, goals, goalYear }: Batch): number {
  if (years.length === 0) throw new RoadmapError('invalid-argument', 'years must not be empty, got 0 years');
  years.forEach((year, index) => {
    checkYear(`years[${index}]`, year);
    if (index > 0 && year <= (years[index - 1] ?? 0)) {
      throw new RoadmapError('invalid-argument', `years must rise, got ${year} after ${years[index - 1]}`);
    }
  });
  const count = values.length / years.length;
  if (!Number.isInteger(count)) {
    throw new RoadmapError(
      'invalid-argument',
      `values must have ${years.length} figures for each series, got ${values.length} in all`,
    );
  }
  if (goals !== undefined) {
    checkYear('goalYear', goalYear);
    if (goals.length !== count) {
      throw new RoadmapError('invalid-argument', `goals must have ${count} values, got ${goals.length}`);
    }
    const wrong = goals.findIndex((goal) => !Number.isFinite(goal));
    if (wrong !== -1) checkNumber(`goals[${wrong}]`, goals[wrong]);
  }
  return count;
}
