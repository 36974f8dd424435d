import type { Language } from '@hc-roadmap/core';
import { aboutFile } from './data-texts.js';

/** The words that the build puts into the pages. What is about the roadmap comes from core. */
export interface Texts {
  readonly skip: string;
  readonly site: string;
  readonly navigation: string;
  readonly pages: {
    readonly index: string;
    readonly roadmap: string;
    readonly 'target-progress': string;
    readonly 'target-chart': string;
    readonly 'target-list': string;
    readonly 'second-opinions': string;
    readonly milestones: string;
    readonly timeline: string;
    readonly evidence: string;
    readonly glossary: string;
    readonly 'action-lines': string;
    readonly provider: string;
    readonly themes: string;
    readonly static: string;
    readonly embed: string;
    readonly languages: string;
    readonly calculations: string;
    readonly data: string;
  };
  /** The link to this page in the other language, in that language. */
  readonly otherLanguage: { readonly language: Language; readonly name: string };
  readonly footer: string;
  readonly actionLines: string;
  /** In the tag of an element that answers for the whole page. */
  readonly statedIn: string;
  readonly targets: string;
  /** Where a target has no measures to choose from. */
  readonly noMeasures: string;
  /** Above a block of code. */
  readonly html: string;
  readonly css: string;
  readonly typescript: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly data: {
    readonly files: (version: string) => string;
    readonly file: string;
    readonly size: string;
    readonly what: string;
    /** What is in a file, by its name. */
    readonly about: (name: string) => string;
  };
  readonly calculations: {
    /** The caption of the table of opinions on a measure. */
    readonly opinionsOn: (measure: string) => string;
    /** The same where there is no measure. */
    readonly opinions: string;
    readonly method: string;
    readonly verdictAndWhy: string;
    readonly verdict: string;
    /** The caption of the table of ways to work the verdict out. */
    readonly ways: string;
    readonly measure: string;
    readonly baseline: string;
    readonly sources: string;
  };
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
    pages: {
      index: 'Start',
      roadmap: 'De hele roadmap',
      'target-progress': 'Voortgang van een doel',
      'target-chart': 'Cijfers door de jaren',
      'target-list': 'Alle doelen',
      'second-opinions': 'Wat methoden zeggen',
      milestones: 'Mijlpalen',
      timeline: 'Geschiedenis',
      evidence: 'Waar cijfers vandaan komen',
      glossary: 'Woordenlijst',
      'action-lines': 'Actielijnen',
      provider: 'Eén keer instellen',
      themes: 'Thema’s',
      static: 'Zonder script',
      embed: 'Op je eigen site',
      languages: 'Talen',
      calculations: 'Berekeningen',
      data: 'Data',
    },
    otherLanguage: { language: 'en', name: 'English' },
    footer:
      'Deze site zet geen cookies, volgt niemand en haalt niets van andere sites. De code is vrij te gebruiken (MIT-licentie).',
    actionLines: 'Actielijnen',
    statedIn: 'De doelen staan in:',
    targets: 'Alle doelen',
    noMeasures: 'Geen maten: dit doel bestaat uit stappen.',
    html: 'HTML',
    css: 'CSS',
    typescript: 'TypeScript',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    copyFailed: 'Niet gelukt: selecteer de tekst',
    data: {
      files: (version) => `De bestanden van versie ${version}`,
      file: 'Bestand',
      size: 'Grootte',
      what: 'Wat erin staat',
      about: (name) => aboutFile(name, 'nl'),
    },
    calculations: {
      opinionsOn: (measure) => `Wat elke methode zegt, gemeten als ${measure}`,
      opinions: 'Wat elke methode zegt',
      method: 'Methode',
      verdictAndWhy: 'Oordeel, en waar de methode naar kijkt',
      verdict: 'Oordeel',
      ways: 'Alle manieren om het uit te rekenen',
      measure: 'Maat',
      baseline: 'Start',
      sources: 'Bronnen',
    },
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
    pages: {
      index: 'Start',
      roadmap: 'The whole roadmap',
      'target-progress': 'Progress of a target',
      'target-chart': 'Figures over the years',
      'target-list': 'All targets',
      'second-opinions': 'What methods say',
      milestones: 'Milestones',
      timeline: 'History',
      evidence: 'Where figures come from',
      glossary: 'Glossary',
      'action-lines': 'Action lines',
      provider: 'Set once',
      themes: 'Themes',
      static: 'Without script',
      embed: 'On your own site',
      languages: 'Languages',
      calculations: 'Calculations',
      data: 'Data',
    },
    otherLanguage: { language: 'nl', name: 'Nederlands' },
    footer:
      'This site sets no cookies, tracks nobody and fetches nothing from other sites. The code is free to use (MIT licence).',
    actionLines: 'Action lines',
    statedIn: 'The targets are stated in:',
    targets: 'All targets',
    noMeasures: 'No measures: this target consists of steps.',
    html: 'HTML',
    css: 'CSS',
    typescript: 'TypeScript',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Did not work: select the text',
    data: {
      files: (version) => `The files of version ${version}`,
      file: 'File',
      size: 'Size',
      what: 'What is in it',
      about: (name) => aboutFile(name, 'en'),
    },
    calculations: {
      opinionsOn: (measure) => `What each method says, measured as ${measure}`,
      opinions: 'What each method says',
      method: 'Method',
      verdictAndWhy: 'Verdict, and what the method looks at',
      verdict: 'Verdict',
      ways: 'All ways to work it out',
      measure: 'Measure',
      baseline: 'Start',
      sources: 'Sources',
    },
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
