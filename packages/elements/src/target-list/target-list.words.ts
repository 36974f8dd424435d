import type { Language } from '@hc-roadmap/core';

/** What the list says itself. What is said of each target comes from core. */
export interface TargetListWords {
  readonly heading: string;
  readonly none: string;
  /** How many targets are achieved, out of how many. */
  readonly achieved: (count: number, total: number) => string;
  /** Names of the columns. */
  readonly name: string;
  readonly verdict: string;
  readonly known: string;
  readonly source: string;
}

export const words: Readonly<Record<Language, TargetListWords>> = {
  nl: {
    heading: 'Doelen',
    none: 'Deze roadmap heeft geen doelen.',
    achieved: (count, total) =>
      total === 1
        ? `Het doel is ${count === 1 ? '' : 'niet of nog niet '}gehaald.`
        : `${count} van de ${total} doelen ${count === 1 ? 'is' : 'zijn'} gehaald.`,
    name: 'Doel',
    verdict: 'Oordeel',
    known: 'Wat we weten',
    source: 'Bron',
  },
  en: {
    heading: 'Targets',
    none: 'This roadmap has no targets.',
    achieved: (count, total) =>
      total === 1
        ? `The target has ${count === 1 ? '' : 'not or not yet '}been achieved.`
        : `${count} of the ${total} targets ${count === 1 ? 'has' : 'have'} been achieved.`,
    name: 'Target',
    verdict: 'Verdict',
    known: 'What we know',
    source: 'Source',
  },
};
