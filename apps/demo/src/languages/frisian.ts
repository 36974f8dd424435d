import type { LanguagePack } from '@hc-roadmap/elements/languages.js';
import { dutch } from '@hc-roadmap/elements/languages/nl.js';

/** Begins with the Dutch words, and translates what a list of targets says. */
export const frisian: LanguagePack = {
  ...dutch,
  tag: 'fy',
  texts: 'nl',
  analysis: {
    ...dutch.analysis,
    verdict: {
      achieved: 'Helle',
      'on-track': 'Op skema',
      behind: 'Efter op skema',
      'off-track': 'Fier efter op skema',
      'moving-away': 'De ferkearde kant út',
      missed: 'Net helle',
      mixed: 'Foar in part',
      'not-assessable': 'Net te beoardieljen',
    },
  },
  widgets: {
    ...dutch.widgets,
    all: { ...dutch.widgets.all, sources: 'Boarne:', evidence: 'Wêr komt dit wei?' },
    targetList: {
      heading: 'Doelen',
      none: 'Dizze roadmap hat gjin doelen.',
      achieved: (count, total) => `${count} fan de ${total} doelen binne helle.`,
      name: 'Doel',
      verdict: 'Oardiel',
      known: 'Wat wy witte',
      source: 'Boarne',
    },
  },
};
