import type { NotAssessableReason } from '../assess/assessment.js';
import type { Verdict } from '../methods/method.js';
import type { Speech } from './speech.js';

/** A value with its unit, written out: `324 centra`, `20,0%`. */
export type Amount = string;

/** What a sentence about two figures and a goal needs. Everything is already formatted. */
export interface GoalSentence {
  readonly period: string;
  readonly baselinePeriod: string;
  /** With its unit. */
  readonly current: Amount;
  readonly goal: Amount;
  readonly expected: Amount | null;
  readonly year: number;
  /** True where the unit is a count ("there were 324 centres"), false for a share ("it was 20%"). */
  readonly counted: boolean;
  /** True for exactly one. */
  readonly single: boolean;
  /** N of an N-times target, and N written out. */
  readonly factor: { readonly number: number; readonly text: string } | null;
  /** The change since the baseline, without a sign, and where it went. */
  readonly change: Amount;
  readonly changed: 'up' | 'down' | 'same';
}

/**
 * Every word that core says, in one language. A third language is one object of this type: nothing else
 * has to change.
 */
export interface Words extends Speech {
  /** The verdict as a label: for a target with a number, for a direction, and for a milestone. */
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly directionVerdict: Readonly<Record<Verdict, string>>;
  /** Behind a verdict that rests on our own judgement. */
  readonly byOurReading: (verdict: string) => string;
  readonly reason: Readonly<Record<NotAssessableReason, string>>;
  readonly targetFor: (year: number) => string;
  readonly measuredAs: (measure: string) => string;
  readonly kind: { readonly direction: string; readonly milestone: string };
  /** The year is over, or the goal has been met. */
  readonly decided: (sentence: GoalSentence) => string;
  /** There is still time. */
  readonly underWay: (sentence: GoalSentence) => string;
  readonly percentagePoints: (value: string, single: boolean) => string;
  /** Counts of the measures of a direction target: all, those that go the right way, those not assessable. */
  readonly direction: (counts: { all: number; wanted: number; unknown: number }) => string;
  /** The label in place of `mixed` when no measure goes the right way. */
  readonly noneTheRightWay: string;
  /** `isDay` is false when only the month or the year is known. */
  readonly milestoneDone: (name: string, date: string, isDay: boolean) => string;
  readonly milestoneMissed: (name: string) => string;
  readonly milestoneStatus: Readonly<Record<'done' | 'planned' | 'unknown', string>>;
  readonly changed: Readonly<Record<'up' | 'down' | 'same', string>>;
  readonly caveat: {
    readonly provisional: (period: string) => string;
    readonly estimated: (period: string) => string;
    readonly assumed: (period: string, value: Amount) => string;
    readonly noFigureForTargetYear: (year: number, period: string) => string;
    readonly otherMeasure: (measure: string, verdict: string) => string;
    readonly contradicting: (period: string, value: Amount, others: string) => string;
  };
  readonly mark: Readonly<Record<'baseline' | 'current' | 'expected' | 'goal', string>>;
}
