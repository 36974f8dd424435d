import type { Language } from '@hc-roadmap/core';

/** What the list says itself. The terms and their texts come from core. */
export interface GlossaryWords {
  readonly heading: string;
  /** Who explains what: a roadmap's term has a source, and the words of measuring are explained by us. */
  readonly summary: string;
  /** In place of the summary, when the roadmap explains no terms. */
  readonly none: string;
  /** Behind a text that no source says in so many words. */
  readonly basis: Readonly<Record<'derived' | 'assumed', string>>;
  /** Before a link to where a word of measuring is defined. */
  readonly readOn: string;
}

export const words: Readonly<Record<Language, GlossaryWords>> = {
  nl: {
    heading: 'Woordenlijst',
    summary:
      'Bij de woorden uit de roadmap staat de bron. De andere woorden gaan over meten; die leggen wij zelf uit.',
    none: 'Van deze roadmap zijn geen woorden uitgelegd. Dit zijn de woorden over meten; die leggen wij zelf uit.',
    basis: {
      derived: 'Onze uitleg: zo gebruiken de bronnen dit woord.',
      assumed: 'Onze uitleg: de bron zegt dit niet.',
    },
    readOn: 'Lees meer:',
  },
  en: {
    heading: 'Glossary',
    summary:
      'Words from the roadmap come with their source. The other words are about measuring; those are explained by us.',
    none: 'No words of this roadmap have been explained. These are the words about measuring; those are explained by us.',
    basis: {
      derived: 'Our explanation: this is how the sources use the word.',
      assumed: 'Our explanation: the source does not say this.',
    },
    readOn: 'Read on:',
  },
};
