import { RoadmapError } from '../../errors.js';
import { worstVerdict, type WorstVerdict } from '../../rollup/worst.js';
import type { Direction } from '../../types.js';
import { checkDirection, checkNumber, checkPoints, checkYear } from '../../methods/check.js';
import { destatis } from '../../methods/destatis.js';
import type { MethodResult, Point } from '../../methods/method.js';

/**
 * The value that counts of a goal that is an interval ("15 to 20 percent less"): its weakest end, which is reached
 * first. That is the lower one where more is better, and the higher one where less is.
 *
 * For: a goal with two ends that lie in the same direction. Not for: a value that is to stay between two limits, which
 * are two thresholds with two directions.
 *
 * @param ends In any order, in the unit of the values.
 * @throws RoadmapError `invalid-argument` for another direction, `invalid-number` for an end that is not finite.
 * @see Destatis, Indicator status, methodology
 * @example
 * destatisInterval([80, 85], 'decrease'); // 85
 */
export function destatisInterval(ends: readonly [number, number], direction: Direction): number {
  checkDirection(direction);
  checkNumber('ends[0]', ends[0]);
  checkNumber('ends[1]', ends[1]);
  return direction === 'increase' ? Math.min(...ends) : Math.max(...ends);
}

/**
 * Of goals for several years the one that a year is judged by: the next one. In its own year a goal still counts; after
 * it the following one takes over.
 *
 * For: one target that is sharpened in steps (60 in 2030, 45 in 2040). Not for: goals that hold at the same time, see
 * `worstSymbol`.
 *
 * @param goals In any order, one a year.
 * @returns `null` when none is left: Destatis then writes "Ende" (ended) and shows no symbol.
 * @throws RoadmapError `invalid-argument` for two goals in one year, `invalid-year` or `invalid-number` for a year or
 *   value that is none.
 * @see Destatis, Indicator status, methodology
 */
export function nextGoal(goals: readonly Point[], year: number): Point | null {
  checkPoints('goals', goals);
  checkYear('year', year);
  const years = new Set<number>();
  let next: Point | null = null;
  for (const goal of goals) {
    if (years.has(goal.year)) {
      throw new RoadmapError('invalid-argument', `goals must have a year each, got ${goal.year} twice`);
    }
    years.add(goal.year);
    if (goal.year >= year && (next === null || goal.year < next.year)) next = goal;
  }
  return next;
}

/** The symbol of several targets together. */
export interface WorstSymbol extends WorstVerdict {
  /** The worst symbol; `null` when none of the targets has one. */
  readonly symbol: string | null;
}

const symbols = Object.keys(destatis.categories);

/**
 * Several targets for one indicator at the same time: each is judged by itself, and the worst symbol counts. The verdict
 * is the worst one as well, so that one target that was reached does not make all of them achieved.
 *
 * @param results What `destatis` said of each target. Those that could not be judged are left out and counted.
 * @throws RoadmapError `invalid-argument` for a category that is no weather symbol.
 * @see Destatis, Indicator status, methodology
 */
export function worstSymbol(results: readonly MethodResult[]): WorstSymbol {
  let worst = -1;
  results.forEach((result, index) => {
    if (!('category' in result)) return;
    const place = symbols.indexOf(result.category);
    if (place === -1) {
      const named = `results[${index}].category`;
      throw new RoadmapError(
        'invalid-argument',
        `${named} must be one of ${symbols.join(', ')}, got ${result.category}`,
      );
    }
    worst = Math.max(worst, place);
  });
  return { ...worstVerdict(results.map(({ verdict }) => verdict)), symbol: symbols[worst] ?? null };
}
