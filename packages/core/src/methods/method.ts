import type { Direction, TargetKind } from '../types.js';

/** A value in a year, as plain numbers: what every method computes with. */
export interface Point {
  readonly year: number;
  readonly value: number;
}

/** What a method reads. Years are whole, 1 to 9999; values are finite, all in one unit. */
export interface MethodInput {
  readonly direction: Direction;
  readonly baseline: Point;
  /** In a later year than the baseline. */
  readonly current: Point;
  /** Absent for a target without a number. */
  readonly goal?: Point;
  /** True when the goal is to be met every year (a threshold), and not only in its own year. */
  readonly keep?: boolean;
  /**
   * Every figure that may be compared with those two, in any order, one a year: never across a break. Figures
   * after `current` are left out of account. Without it a method has `baseline` and `current` only.
   */
  readonly points?: readonly Point[];
  /** The value that cannot be passed, in the wanted direction: 100 for a rising share, 0 for a falling one. */
  readonly limit?: number;
  /**
   * What to compute with where the baseline or the goal is zero and the method needs a rate of growth.
   * Statistics Canada and EUSTAT put 0.001; the rates that follow are enormous. Without it there is no verdict.
   */
  readonly standIn?: number;
}

/** Where a target stands, on the scale that all methods share. */
export type Verdict =
  'achieved' | 'on-track' | 'behind' | 'off-track' | 'moving-away' | 'missed' | 'mixed' | 'not-assessable';

/** The verdicts that a method can give, best first. */
export type MethodVerdict = 'achieved' | 'on-track' | 'behind' | 'off-track' | 'moving-away';

/** Why a method gives no verdict on these numbers. */
export type MethodRefusal =
  | 'baseline-zero'
  | 'goal-zero'
  | 'signs-differ'
  | 'not-positive'
  | 'goal-equals-baseline'
  | 'goal-required'
  | 'kind-not-covered'
  | 'no-figure-for-base-year'
  | 'not-after-baseline'
  | 'goal-year-passed'
  | 'too-few-points'
  | 'years-missing'
  | 'duplicate-years'
  | 'out-of-range';

/**
 * The figures that a method came by on its way. Rates are fractions a year (0.05 is 5 percent a year), paces are
 * in the unit of the values a year, `projected` and `distance` (goal less current value) are in the unit of the values;
 * the others have no unit.
 */
export type Working = Readonly<
  Partial<
    Record<
      | 'rate'
      | 'required-rate'
      | 'pace'
      | 'required-pace'
      | 'last-change'
      | 'projected'
      | 'gap'
      | 'distance'
      | 'limit-factor'
      | 'index'
      | 'correlation'
      | 'p-value',
      number
    >
  >
>;

/** A method's verdict, with its own category beside the common scale. */
export type MethodResult =
  | {
      readonly verdict: MethodVerdict;
      /** The category in the method's own words. */
      readonly category: string;
      /** The figure that the category's limits are about; absent where the level alone decides. */
      readonly ratio?: number;
      /** The method's own score, where it has one; its range is in the method's documentation. */
      readonly score?: number;
      readonly working?: Working;
    }
  | { readonly verdict: 'not-assessable'; readonly reason: MethodRefusal };

/**
 * What a method's verdict is about, which is why methods differ on the same figures:
 * - `pace`: equal steps a year, since the baseline;
 * - `growth`: percentages a year, since the baseline;
 * - `projected-value`: where the growth since the baseline leads in the year of the goal;
 * - `recent-years`: the steps of the last five years;
 * - `last-year`: the change of the last year;
 * - `all-years`: a line through all figures;
 * - `order`: whether later figures tend to be better at all.
 */
export type LooksAt =
  'pace' | 'growth' | 'projected-value' | 'recent-years' | 'last-year' | 'all-years' | 'order';

/** A published way to judge progress towards a target. */
export interface Method {
  readonly id: string;
  /** Which published version of the method this is: verdicts may differ between editions. */
  readonly edition: string;
  /** The kinds of targets that it can judge. */
  readonly kinds: readonly TargetKind[];
  readonly looksAt: LooksAt;
  /** The fewest figures that it needs. */
  readonly points: number;
  /** Its categories, best first, with the place of each on the common scale. */
  readonly categories: Readonly<Record<string, MethodVerdict>>;
  /**
   * @throws RoadmapError `invalid-number`, `invalid-year` or `invalid-argument` when the input is not what its type
   *   says. Figures that cannot carry a verdict give `not-assessable`, never an error.
   */
  readonly judge: (input: MethodInput) => MethodResult;
  /** The verdict on something that is done or not done; absent where the method has none. */
  readonly judgeDone?: (done: boolean) => MethodResult;
}
