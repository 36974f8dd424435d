import type { Language } from '@hc-roadmap/core';

/** The words that the build puts into the pages. What is about the roadmap comes from core. */
export interface Texts {
  readonly skip: string;
  readonly site: string;
  readonly navigation: string;
  readonly pages: {
    readonly index: string;
    readonly 'target-progress': string;
    readonly 'action-lines': string;
  };
  /** The link to this page in the other language, in that language. */
  readonly otherLanguage: { readonly language: Language; readonly name: string };
  readonly footer: string;
  readonly actionLines: string;
  /** Where a target has no measures to choose from. */
  readonly noMeasures: string;
  /** Above a block of code. */
  readonly html: string;
  readonly css: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly about: {
    readonly title: string;
    readonly adopted: string;
    readonly complements: string;
    readonly sectors: string;
    readonly parties: string;
    readonly editions: string;
    readonly source: string;
  };
}

export const texts: Readonly<Record<Language, Texts>> = {
  nl: {
    skip: 'Naar de inhoud',
    site: 'HC Roadmap',
    navigation: 'Hoofdmenu',
    pages: { index: 'Start', 'target-progress': 'Voortgang van een doel', 'action-lines': 'Actielijnen' },
    otherLanguage: { language: 'en', name: 'English' },
    footer:
      'Deze site zet geen cookies, volgt niemand en haalt niets van andere sites. De code is vrij te gebruiken (MIT-licentie).',
    actionLines: 'Actielijnen',
    noMeasures: 'Geen maten: dit doel bestaat uit stappen.',
    html: 'HTML',
    css: 'CSS',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    copyFailed: 'Niet gelukt: selecteer de tekst',
    about: {
      title: 'Titel',
      adopted: 'Vastgesteld',
      complements: 'Waar het bij hoort',
      sectors: 'Topsectoren',
      parties: 'Voor wie nog meer',
      editions: 'Edities',
      source: 'Bron',
    },
  },
  en: {
    skip: 'Skip to the content',
    site: 'HC Roadmap',
    navigation: 'Main menu',
    pages: { index: 'Start', 'target-progress': 'Progress of a target', 'action-lines': 'Action lines' },
    otherLanguage: { language: 'nl', name: 'Nederlands' },
    footer:
      'This site sets no cookies, tracks nobody and fetches nothing from other sites. The code is free to use (MIT licence).',
    actionLines: 'Action lines',
    noMeasures: 'No measures: this target consists of steps.',
    html: 'HTML',
    css: 'CSS',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Did not work: select the text',
    about: {
      title: 'Title',
      adopted: 'Adopted',
      complements: 'What it belongs to',
      sectors: 'Topsectors',
      parties: 'Who else it is for',
      editions: 'Editions',
      source: 'Source',
    },
  },
};
