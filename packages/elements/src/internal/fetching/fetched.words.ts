import type { Language } from '@hc-roadmap/core';

/** What is said to a reader when the roadmap at an address cannot be shown. */
interface FetchedWords {
  /** Nothing came. */
  readonly unreached: string;
  /** Something came that is no roadmap. */
  readonly wrong: string;
  /** Before an embedded roadmap that is shown instead. A test holds that all of them are called so. */
  readonly standIn: string;
}

export const fetchedWords: Readonly<Record<Language, FetchedWords>> = {
  nl: {
    unreached: 'De gegevens voor dit onderdeel konden niet worden opgehaald.',
    wrong: 'De gegevens voor dit onderdeel kloppen niet. Daarom worden ze niet getoond.',
    standIn: 'Hieronder staan andere gegevens: die van de landelijke roadmap Human Capital Topsectoren.',
  },
  en: {
    unreached: 'The data for this part could not be loaded.',
    wrong: 'The data for this part are not right, so they are not shown.',
    standIn: 'Below are other data: those of the Dutch Human Capital Roadmap of the Topsectors.',
  },
};
