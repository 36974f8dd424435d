import type { Language } from '@hc-roadmap/core';

/** What the list of action lines says itself. What is said of each line comes from the roadmap. */
export interface ActionLinesWords {
  readonly heading: (edition: string) => string;
  /** Below the heading, when only the lines of one target are shown. */
  readonly forTarget: (target: string) => string;
  /** In place of the list, when no line of the edition serves the target. */
  readonly noLine: string;
  /** Name of the choice. */
  readonly edition: string;
  readonly exploratory: (programme: string) => string;
  readonly overarching: string;
  readonly contributesTo: string;
  readonly noTarget: string;
  /** After a link to a target that the roadmap does not make itself. */
  readonly ourReading: string;
}

export const words: Readonly<Record<Language, ActionLinesWords>> = {
  nl: {
    heading: (edition) => `Actielijnen · ${edition}`,
    forTarget: (target) => `Voor het doel: ${target}`,
    noLine: 'In deze editie draagt geen actielijn bij aan dit doel.',
    edition: 'Editie',
    exploratory: (programme) => `verkenning, samen met ${programme}`,
    overarching: 'overkoepelend',
    contributesTo: 'Draagt bij aan:',
    noTarget: 'Aan geen van de doelen gekoppeld.',
    ourReading: 'volgens onze lezing',
  },
  en: {
    heading: (edition) => `Action lines · ${edition}`,
    forTarget: (target) => `For the target: ${target}`,
    noLine: 'In this edition no action line contributes to this target.',
    edition: 'Edition',
    exploratory: (programme) => `exploration, together with ${programme}`,
    overarching: 'overarching',
    contributesTo: 'Contributes to:',
    noTarget: 'Not linked to any of the targets.',
    ourReading: 'by our reading',
  },
};
