import type { Language } from '@hc-roadmap/core';

/** What the widgets say themselves, in one language; what is said about the data comes from core. */
export interface Messages {
  readonly language: Language;
  /** Before the links to the sources. */
  readonly sources: string;
  /** Name of the list of caveats. */
  readonly caveats: string;
  /** Name of the list of figures. */
  readonly marks: string;
  readonly cannotShow: string;
  /** After `cannotShow`, when older data stay in view. */
  readonly lastKnown: string;
  readonly actionLinesIn: (edition: string) => string;
  readonly edition: string;
  readonly exploratory: (programme: string) => string;
  readonly overarching: string;
  readonly contributesTo: string;
  readonly noTarget: string;
  /** After a link to a target that the roadmap does not make itself. */
  readonly ourReading: string;
  /** In place of `cannotShow`, of a target that has no figures to draw. */
  readonly noFigures: string;
  /** Name of the points of a chart together. */
  readonly points: string;
  /** How to look at one of them. */
  readonly pickPoint: string;
  readonly showTable: string;
  readonly hideTable: string;
  /** Headings of the columns of a table of figures. */
  readonly period: string;
  readonly value: string;
  readonly remarkAndSource: string;
  /** Name of a button; `format` is SVG, PNG or CSV. */
  readonly download: (format: string) => string;
  readonly cannotDownload: string;
}
