import type { Language } from '@hc-roadmap/core';
import type { Messages } from '../i18n/messages.js';

/** What the evidence says itself. What is said of the figures comes from core. */
export interface EvidenceWidgetWords {
  /** While no widget has been asked yet. */
  readonly ask: string;
  /** Before the words of the roadmap. */
  readonly promise: string;
  readonly counted: string;
  readonly choice: string;
  readonly start: string;
  readonly steps: string;
  readonly decision: string;
  /** Names of the columns. */
  readonly period: string;
  readonly value: string;
  readonly remark: string;
  readonly source: string;
  /** Behind the name of a series that says something else. */
  readonly contradicting: string;
  readonly noFigures: string;
  /** Above a table that does not show them all. */
  readonly latest: (shown: number, total: number) => string;
  readonly formula: string;
  readonly note: string;
  /** Heading of the list of publications. */
  readonly sources: string;
  readonly close: string;
}

export const words: Readonly<Record<Language, EvidenceWidgetWords>> = {
  nl: {
    ask: 'Kies bij een onderdeel op deze pagina “Waar komt dit vandaan?”. Dan staat hier het antwoord.',
    promise: 'Wat de roadmap belooft',
    counted: 'Wat er is geteld',
    choice: 'Waarom zo gemeten',
    start: 'Waar het begint',
    steps: 'De stappen',
    decision: 'Wat de doorslag geeft',
    period: 'Periode',
    value: 'Cijfer',
    remark: 'Wat je moet weten',
    source: 'Bron',
    contradicting: 'zegt iets anders',
    noFigures: 'Er zijn nog geen cijfers.',
    latest: (shown, total) => `Hier staan de laatste ${shown} van ${total.toLocaleString('nl')} cijfers.`,
    formula: 'Berekend als:',
    note: 'Aantekening (Engels):',
    sources: 'Bronnen',
    close: 'Sluiten',
  },
  en: {
    ask: 'Choose “Where does this come from?” at a widget on this page. The answer will be here.',
    promise: 'What the roadmap promises',
    counted: 'What was counted',
    choice: 'Why measured like this',
    start: 'Where it starts',
    steps: 'The steps',
    decision: 'What decides',
    period: 'Period',
    value: 'Figure',
    remark: 'What to know',
    source: 'Source',
    contradicting: 'says something else',
    noFigures: 'There are no figures yet.',
    latest: (shown, total) => `These are the latest ${shown} of ${total.toLocaleString('en')} figures.`,
    formula: 'Calculated as:',
    note: 'Note:',
    sources: 'Sources',
    close: 'Close',
  },
};

/** What the evidence says in a language. */
export function wordsOfEvidence({ language, pack }: Messages): EvidenceWidgetWords {
  return pack?.widgets.evidence ?? words[language];
}
