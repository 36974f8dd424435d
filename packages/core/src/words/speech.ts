import type { Language } from '../types.js';

/** What numbers and dates need to know of the words around them. */
export interface Speech {
  /** Which of the languages of the data goes with these words. */
  readonly language: Language;
  /** BCP 47 tag for numbers and dates. */
  readonly locale: string;
}
