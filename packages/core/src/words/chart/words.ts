import type { ObservationStatus } from '../../types.js';
import type { Speech } from '../speech.js';
import type { ChartFigureKind } from '../../chart/explained.js';

/** What the one sentence about a chart needs. Everything is already formatted. */
export interface ChartSentence {
  /** What is measured, as a noun phrase. */
  readonly measure: string;
  /** The figures to name, none to two. */
  readonly figures: readonly { readonly value: string; readonly period: string }[];
  readonly goal: { readonly value: string; readonly year: number } | null;
  /** Whether the goal is a level to stay above or below, in place of one to reach. */
  readonly keep: 'above' | 'below' | null;
  /** False where the figures may not be compared with each other. */
  readonly comparable: boolean;
}

/** Every word that is said about a chart, in one language. */
export interface ChartWords extends Speech {
  readonly targetFor: (year: number) => string;
  readonly measuredAs: (measure: string) => string;
  /** The one sentence that carries the meaning of the picture. */
  readonly sentence: (sentence: ChartSentence) => string;
  readonly kind: Readonly<Record<ChartFigureKind, string>>;
  readonly status: Readonly<Record<Exclude<ObservationStatus, 'A'>, string>>;
  /** What stands between the edges of a projection's band. */
  readonly range: (low: string, high: string) => string;
  readonly note: {
    /** The reason is a whole sentence. */
    readonly break: (period: string, reason: string) => string;
    readonly missing: (years: string) => string;
    readonly contradicting: string;
    readonly provisional: string;
    readonly estimated: string;
    readonly notComparable: string;
    readonly schoolYears: string;
    readonly notFromZero: (value: string) => string;
    readonly leftOut: (count: number) => string;
  };
}
