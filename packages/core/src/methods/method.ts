import type { Direction } from '../types.js';

/** A value in a year, as plain numbers: what every method computes with. */
export interface Point {
  readonly year: number;
  readonly value: number;
}

/** What a method reads. Years are whole; `current` is later than `baseline`. */
export interface MethodInput {
  readonly direction: Direction;
  readonly baseline: Point;
  readonly current: Point;
  /** Absent for a target without a number. */
  readonly goal?: Point;
}

/** Where a target stands, on the scale that all methods share. */
export type Verdict =
  'achieved' | 'on-track' | 'behind' | 'off-track' | 'moving-away' | 'missed' | 'mixed' | 'not-assessable';

/** Why a method gives no verdict on these numbers. */
export type MethodRefusal =
  'baseline-zero' | 'signs-differ' | 'goal-equals-baseline' | 'goal-required' | 'not-after-baseline';

/** A method's verdict on two points, with its own category beside the common scale. */
export type MethodResult =
  | {
      readonly verdict: 'on-track' | 'behind' | 'off-track' | 'moving-away';
      /** The category in the method's own words. */
      readonly category: string;
      /** The figure that the category's limits are about. */
      readonly ratio: number;
    }
  | { readonly verdict: 'not-assessable'; readonly reason: MethodRefusal };

/** A published way to judge progress towards a target. */
export interface Method {
  readonly id: string;
  /** Which published version of the method this is: verdicts may differ between editions. */
  readonly edition: string;
  readonly judge: (input: MethodInput) => MethodResult;
}
