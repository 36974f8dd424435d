import type { Language } from '@hc-roadmap/core';

/** What the widget says itself. What the methods say comes from core. */
export interface SecondOpinionsWords {
  /** Opens the table of what each method says. */
  readonly showMethods: (count: number) => string;
  readonly robustness: string;
  /** Opens the table of all ways to work the verdict out. */
  readonly showWays: (count: number) => string;
  /** Names of the columns. */
  readonly method: string;
  readonly verdict: string;
  readonly reason: string;
  readonly measure: string;
  readonly series: string;
  readonly baseline: string;
}

export const words: Readonly<Record<Language, SecondOpinionsWords>> = {
  nl: {
    showMethods: (count) => `Bekijk per methode wat zij zegt (${count})`,
    robustness: 'Hoe zeker is het oordeel?',
    showWays: (count) => `Bekijk alle manieren om het uit te rekenen (${count})`,
    method: 'Methode',
    verdict: 'Oordeel',
    reason: 'Waarom',
    measure: 'Maat',
    series: 'Cijfers',
    baseline: 'Start',
  },
  en: {
    showMethods: (count) => `See what each method says (${count})`,
    robustness: 'How certain is the verdict?',
    showWays: (count) => `See all ways to work it out (${count})`,
    method: 'Method',
    verdict: 'Verdict',
    reason: 'Why',
    measure: 'Measure',
    series: 'Figures',
    baseline: 'Start',
  },
};
