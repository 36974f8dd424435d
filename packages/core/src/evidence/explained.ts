import type { Id, Language, Source } from '../types.js';

/** A figure as somebody published it, in words. */
export interface EvidenceFigure {
  /** As a reader sees it: `november 2016`. */
  readonly when: string;
  /** With its unit: `324 centra`, `20,0%`. */
  readonly value: string;
  /** The whole number of a share: `12.345 van 67.890`. */
  readonly parts?: string;
  /** What the figure is used for, its status, and how sure it is: `begin, voorlopig, door ons berekend`. Empty when there is nothing to say. */
  readonly remark: string;
  /** How a calculated figure was made, in the words of the data. */
  readonly formula?: string;
  /** What the one who entered the figure noted, in English. */
  readonly note?: string;
  readonly sources: readonly EvidenceSource[];
}

/** The figures of one series: a single way of counting. */
export interface EvidenceSeries {
  readonly id: Id;
  readonly name: string;
  /** What exactly was counted. */
  readonly definition: string;
  /** True when it says something else about the same thing, so that no verdict rests on it. */
  readonly contradicting: boolean;
  /** Where the way of counting changed, and what else a reader must know. */
  readonly remarks: readonly string[];
  /** In order of time. */
  readonly figures: readonly EvidenceFigure[];
}

/** What one measure of a target rests on. */
export interface EvidenceMeasure {
  readonly id: Id;
  readonly name: string;
  /** What the indicator counts. */
  readonly definition: string;
  /** Why the target is measured in this way, and who says so. */
  readonly choice: string;
  /** From which figure the change is counted, and who says so. */
  readonly start: string;
  /** The series that the measure is read from, and then those that contradict it. */
  readonly series: readonly EvidenceSeries[];
}

/** A step of a milestone target, with its sources. */
export interface EvidenceStep {
  readonly id: Id;
  readonly when: string;
  readonly name: string;
  readonly note?: string;
  readonly sources: readonly EvidenceSource[];
}

/** A publication, with all that is known of it. */
export type EvidenceSource = Pick<Source, 'id' | 'shortName' | 'title' | 'publisher' | 'url' | 'vintage'>;

/** Everything that a target rests on, in the words of one language, as plain data. */
export interface ExplainedEvidence {
  readonly language: Language;
  readonly target: Id;
  /** The name of the target. */
  readonly name: string;
  /** What the roadmap promises, in its own words. */
  readonly promise: string;
  /** Where the promise stands. */
  readonly promisedIn: readonly EvidenceSource[];
  /** What a reader must know of the target. */
  readonly remarks: readonly string[];
  /** Of a target with figures. */
  readonly measures: readonly EvidenceMeasure[];
  /** Of a milestone target, in order of time. */
  readonly steps: readonly EvidenceStep[];
  /** Which step decides, and who says so; absent for a target with figures. */
  readonly decision?: string;
  /** Every publication that is named above, once, in that order. */
  readonly sources: readonly EvidenceSource[];
}
