import type { Language } from '@hc-roadmap/core';

/** What is said to a reader when the roadmap at an address cannot be shown. */
interface FetchedWords {
  /** Nothing came. */
  readonly unreached: string;
  /** Something came that is no roadmap. */
  readonly wrong: string;
  /** Before an embedded roadmap that is shown instead. */
  readonly standIn: (title: string) => string;
}

export const fetchedWords: Readonly<Record<Language, FetchedWords>> = {
  nl: {
    unreached: 'De gegevens voor dit onderdeel konden niet worden opgehaald.',
    wrong: 'De gegevens voor dit onderdeel kloppen niet. Daarom worden ze niet getoond.',
    standIn: (title) => `Hieronder staan de gegevens van de roadmap ‘${title}’.`,
  },
  en: {
    unreached: 'The data for this part could not be loaded.',
    wrong: 'The data for this part are not right, so they are not shown.',
    standIn: (title) => `Below are the data of the roadmap ‘${title}’.`,
  },
};
