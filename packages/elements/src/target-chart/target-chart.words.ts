import type { Language } from '@hc-roadmap/core';

/** What the chart says itself. What is said of the figures comes from core. */
export interface TargetChartWords {
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

export const words: Readonly<Record<Language, TargetChartWords>> = {
  nl: {
    noFigures: 'Dit doel heeft mijlpalen en geen cijfers. Daarom is er geen grafiek.',
    points: 'Punten in de grafiek',
    pickPoint: 'Wijs een punt aan, of kies er een met de pijltjestoetsen.',
    showTable: 'Toon de tabel',
    hideTable: 'Verberg de tabel',
    period: 'Periode',
    value: 'Cijfer',
    remarkAndSource: 'Wat het is, en de bron',
    download: (format) => `Download ${format}`,
    cannotDownload: 'Het downloaden is niet gelukt.',
  },
  en: {
    noFigures: 'This target has milestones and no figures, so there is no chart.',
    points: 'Points in the chart',
    pickPoint: 'Point at a point, or choose one with the arrow keys.',
    showTable: 'Show the table',
    hideTable: 'Hide the table',
    period: 'Period',
    value: 'Figure',
    remarkAndSource: 'What it is, and the source',
    download: (format) => `Download ${format}`,
    cannotDownload: 'The download did not succeed.',
  },
};
