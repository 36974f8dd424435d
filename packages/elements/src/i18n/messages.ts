import type { Language } from '@hc-roadmap/core';
import type { AddedLanguage } from './language-pack.js';

/** What the widgets say themselves, in one language; what is said about the data comes from core. */
export interface Messages {
  /** Which of the languages of the data goes with these words. */
  readonly language: Language;
  /** Every other word, in a language that the page has added. */
  readonly pack?: AddedLanguage;
  /** Before the links to the sources. */
  readonly sources: string;
  /** Name of the button that shows the figures and sources behind what is shown. */
  readonly evidence: string;
  /** Name of the list of caveats. */
  readonly caveats: string;
  /** Name of the list of figures. */
  readonly marks: string;
  readonly cannotShow: string;
  /** After `cannotShow`, when older data stay in view. */
  readonly lastKnown: string;
}
