import type { ExplainedSource } from '../explain/explanation.js';
import type { Id, Language, ObservationStatus } from '../types.js';

/** What a value in a chart is: published, published elsewhere, asked for, promised, or carried on. */
export type ChartFigureKind = 'measured' | 'contradicting' | 'required' | 'goal' | 'projected';

/** A source as a link: the name that a reader sees, and where it leads. */
export type ChartSource = Pick<ExplainedSource, 'shortName' | 'url'>;

/** A value of a chart, in words: `2018/19: 20,0%, gemeten, voorlopig` is its `when`, its `value` and its `remark`. */
export interface ExplainedChartFigure {
  readonly kind: ChartFigureKind;
  /** On the axis of years. */
  readonly position: number;
  /** In the unit of the measure. */
  readonly number: number;
  /** The edges of the band, for a projected value that has one. */
  readonly low?: number;
  readonly high?: number;
  /** As the data have it: `2015/16`. */
  readonly period: string;
  /** As a reader sees it: `november 2016`. */
  readonly when: string;
  /** With its unit: `324 centra`, `20,0%`. */
  readonly value: string;
  /** `A` for what has no status: a goal is neither provisional nor estimated. */
  readonly status: ObservationStatus;
  /** What it is, and its status if that is not the normal one: `gemeten, voorlopig`. */
  readonly remark: string;
  /** The name of the series it was published in. */
  readonly series?: string;
  readonly sources: readonly ChartSource[];
}

/** A line to draw: positions on the axis of years with values. */
export interface ExplainedChartLine {
  readonly kind: 'measured' | 'required' | 'goal' | 'projected';
  readonly points: readonly { readonly position: number; readonly number: number }[];
}

/** A number beside the value axis. */
export interface ExplainedTick {
  readonly number: number;
  readonly label: string;
}

/** A chart in the words of one language, as plain data: what to draw, what to say, and what to put in a table. */
export interface ExplainedChart {
  readonly language: Language;
  readonly target: Id;
  readonly measure: Id;
  /** The name of the target. */
  readonly name: string;
  /** For which year, and what it is measured by. */
  readonly subject: string;
  /** The one sentence that carries the meaning of the picture. */
  readonly sentence: string;
  /** What each kind is called, for a legend. */
  readonly kinds: Readonly<Record<ChartFigureKind, string>>;
  /** Every value, in order of time. */
  readonly figures: readonly ExplainedChartFigure[];
  readonly lines: readonly ExplainedChartLine[];
  /** Where the way of measuring changed; the note of the same place in `breakNotes` says how. */
  readonly breaks: readonly number[];
  readonly breakNotes: readonly string[];
  /** What a reader must know to read the picture rightly. */
  readonly notes: readonly string[];
  /** The first and the last whole year on the axis. */
  readonly years: { readonly first: number; readonly last: number };
  /** Three to five round values, the lowest and the highest of the axis among them. */
  readonly ticks: readonly ExplainedTick[];
  /** The figure that counts on the date, its place in `figures`; the last measured one where none does. */
  readonly current: number | null;
  /** Where the figures come from, and then where the target stands. */
  readonly sources: readonly ChartSource[];
}
