import type { Verdict } from '../methods/method.js';
import type { Id, Source } from '../types.js';

/** A point on the way to a target, ready to be drawn and labelled. */
export interface ExplainedMark {
  readonly id: 'baseline' | 'current' | 'expected' | 'goal';
  /** What the mark is: "start", "gemeten". */
  readonly name: string;
  /** Formatted value: `133`. */
  readonly value: string;
  /** Formatted period: `november 2016`. */
  readonly period: string;
  /** The number itself, to draw with. */
  readonly number: number;
}

/** One measure of a direction target, in words. */
export interface ExplainedMeasure {
  readonly id: Id;
  readonly name: string;
  readonly verdict: Verdict;
  /** "gestegen", "gedaald", or why nothing can be said. */
  readonly outcome: string;
  /** Where the value went; absent when there are no two values to compare. */
  readonly change?: {
    readonly direction: 'up' | 'down' | 'same';
    readonly from: { readonly value: string; readonly period: string };
    readonly to: { readonly value: string; readonly period: string };
  };
  /** What a reader must know about this measure. */
  readonly caveats: readonly string[];
}

/** One step of a milestone target, in words. */
export interface ExplainedMilestone {
  readonly id: Id;
  readonly date: string;
  readonly name: string;
  readonly status: 'done' | 'planned' | 'unknown';
  readonly statusName: string;
  readonly note?: string;
  /** Whether the target is reached when this step is taken. */
  readonly decides: boolean;
  readonly sources: readonly ExplainedSource[];
}

/**
 * A source as a reader meets it: a short name that links to the publication. The data have its title and publisher under its id
 * (`sourcesOf`): with them a page with a chart would load an eighth more data, which it does not show.
 */
export type ExplainedSource = Pick<Source, 'id' | 'shortName' | 'url'>;

/** An assessment in the words of one language. Every number is a field of the assessment or of the data. */
export interface Explanation {
  /** The name of the target. */
  readonly name: string;
  /** For which year, and what it is measured by. */
  readonly subject: string;
  readonly verdict: Verdict;
  /** The verdict as a label. */
  readonly label: string;
  /** The sentence without the label. */
  readonly body: string;
  /** The one sentence that carries the whole meaning: label and body. */
  readonly sentence: string;
  /** What a reader must know; what is about one measure of a direction target stands with that measure. */
  readonly caveats: readonly string[];
  /** For a target with a number: baseline, current value, where it should have been by then, goal. */
  readonly marks: readonly ExplainedMark[];
  /** For a direction target. */
  readonly measures: readonly ExplainedMeasure[];
  /** For a milestone target, in order of time. */
  readonly milestones: readonly ExplainedMilestone[];
  /** Where the figures come from, and then where the target stands. */
  readonly sources: readonly ExplainedSource[];
}

/** What differs between kinds of targets. */
export type ExplainedKind = Pick<Explanation, 'label' | 'body'> & {
  /** What the target is measured by. */
  readonly subject: string;
  /** Caveats that several measures have in common. */
  readonly sharedCaveats?: readonly string[];
} & Partial<Pick<Explanation, 'marks' | 'measures' | 'milestones'>>;
