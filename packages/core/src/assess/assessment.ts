import type { MethodRefusal, Point, Verdict, Working } from '../methods/method.js';
import type { Pace } from '../methods/pace.js';
import type { Id, LocalizedText, ObservationStatus, PartialDate, Period, TargetKind } from '../types.js';

/** Why there is no verdict. */
export type NotAssessableReason =
  | MethodRefusal
  | 'no-figure-for-baseline'
  | 'no-figure-after-baseline'
  | 'break-in-series'
  | 'incomparable-figures'
  | 'invalid-figure'
  | 'outcome-unknown'
  | 'not-done-yet'
  | 'no-measure-assessable';

/** An observation as it was read: the year is the number that calculations use. */
export interface Reading extends Point {
  readonly period: Period;
  readonly status: ObservationStatus;
}

/** The working of a verdict on a target with a number. Values are in the unit of the indicator. */
export interface Figures {
  readonly baseline: Reading;
  readonly current: Reading;
  readonly goal: Point;
  /**
   * What the method would have called on track in the year of the current value: for `linear`, where the straight line
   * from baseline to goal is then. `null` for a threshold, and where the method asks for no such value.
   */
  readonly expected: Point | null;
  /** Share of the way from baseline to goal: 0 to 1, below on regression, above past the goal. */
  readonly progress: number | null;
  readonly actualPace: Pace;
  /** From baseline to goal; `null` for a threshold. */
  readonly requiredPace: Pace | null;
  /** From the current value to the goal; `null` when the goal is met or the year is over. */
  readonly neededPace: Pace | null;
}

/** Something that a reader must know to judge the verdict, as data; `explain` turns it into a sentence. */
export type Caveat =
  | {
      readonly code: 'baseline-assumed' | 'measure-assumed' | 'decision-assumed' | 'remark';
      readonly text: LocalizedText;
    }
  | { readonly code: 'provisional-figure' | 'estimated-figure'; readonly period: Period }
  | { readonly code: 'no-figure-for-target-year'; readonly year: number; readonly period: Period }
  | {
      readonly code: 'assumed-figure';
      readonly indicator: Id;
      readonly period: Period;
      readonly value: number;
    }
  | { readonly code: 'other-measure-disagrees'; readonly measure: Id; readonly verdict: Verdict }
  | {
      readonly code: 'contradicting-figures';
      readonly indicator: Id;
      readonly period: Period;
      readonly value: number;
      readonly others: readonly number[];
    };

/** The observations and sources that a verdict rests on. */
export interface Evidence {
  readonly observations: readonly { readonly indicator: Id; readonly series: Id; readonly period: Period }[];
  readonly sources: readonly Id[];
}

/** The method a verdict was reached by. */
export interface MethodUse {
  readonly id: string;
  readonly edition: string;
  /** The method's own category; absent where it was not asked: once the target year is over. */
  readonly category?: string;
  /** The figure the method's limits are about. */
  readonly ratio?: number;
  /** The method's own score, where it has one. */
  readonly score?: number;
  /** The figures that the method came by on its way. */
  readonly working?: Working;
}

interface AssessmentCommon {
  readonly roadmap: Id;
  readonly target: Id;
  readonly kind: TargetKind;
  readonly year: number;
  readonly asOf: PartialDate;
  readonly verdict: Verdict;
  /** Present exactly when the verdict is `not-assessable`. */
  readonly reason?: NotAssessableReason;
  readonly caveats: readonly Caveat[];
  readonly evidence: Evidence;
}

/** A target with a number: N times, a share, a level, a threshold. */
export interface GoalAssessment extends AssessmentCommon {
  readonly kind: 'multiple' | 'share' | 'level' | 'threshold';
  readonly measure: Id;
  readonly method: MethodUse;
  /** Absent when there are not enough data for it. */
  readonly figures?: Figures;
}

/** What one measure of a direction target did. */
export interface MeasureAssessment {
  readonly measure: Id;
  readonly verdict: Verdict;
  readonly reason?: NotAssessableReason;
  readonly method: MethodUse;
  readonly baseline?: Reading;
  readonly current?: Reading;
  readonly caveats: readonly Caveat[];
  readonly evidence: Evidence;
}

/** A target that names a direction and no number. */
export interface DirectionAssessment extends AssessmentCommon {
  readonly kind: 'direction';
  readonly measures: readonly MeasureAssessment[];
}

/** A target to deliver something. */
export interface MilestoneAssessment extends AssessmentCommon {
  readonly kind: 'milestone';
  /** The milestones that were known on the date, in order of time. */
  readonly milestones: readonly {
    readonly milestone: Id;
    readonly date: PartialDate;
    readonly status: 'done' | 'planned' | 'unknown';
    readonly decides: boolean;
  }[];
}

/** Where a target stands on a date, and why. Plain data. */
export type Assessment = GoalAssessment | DirectionAssessment | MilestoneAssessment;
