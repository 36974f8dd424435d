import type { LanguagePack } from '../src/languages.js';
import { dutch } from '../src/languages/nl.js';

/**
 * A Frisian pack as a user would begin one: the Dutch words, with those translated that a target and a list of targets say.
 * It is test material; no Frisian reader has checked it.
 */
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
    targetFor: (year) => `Doel foar ${year}`,
    measuredAs: (measure) => `metten as ${measure}`,
    decided: ({ period, single, counted, current, goal, factor, baselinePeriod }) =>
      `Yn ${period} ${counted ? (single ? 'wie der' : 'wiene der') : 'wie it'} ${current}; it doel wie ${goal}${
        factor === null
          ? ''
          : `, ${factor.number === 2 ? 'twa' : factor.text} kear safolle as yn ${baselinePeriod}`
      }.`,
    underWay: ({ period, single, counted, current, expected, goal, year }) =>
      `Yn ${period} ${counted ? (single ? 'wie der' : 'wiene der') : 'wie it'} ${current}.${
        expected === null ? '' : ` Neffens skema wie doe ${expected} nedich.`
      } It doel is ${goal} yn ${year}.`,
    mark: { baseline: 'begjin', current: 'metten', expected: 'nedich', goal: 'doel' },
  },
  widgets: {
    ...dutch.widgets,
    all: {
      sources: 'Boarne:',
      evidence: 'Wêr komt dit wei?',
      caveats: 'Tink derom',
      marks: 'Sifers',
      cannotShow: 'Dit ûnderdiel kin net toand wurde.',
      lastKnown: 'Hjirûnder stiet wat it lêst bekend wie.',
    },
    targetList: {
      heading: 'Doelen',
      none: 'Dizze roadmap hat gjin doelen.',
      achieved: (count, total) =>
        total === 1
          ? `It doel is ${count === 1 ? '' : 'net of noch net '}helle.`
          : `${count} fan de ${total} doelen ${count === 1 ? 'is' : 'binne'} helle.`,
      name: 'Doel',
      verdict: 'Oardiel',
      known: 'Wat wy witte',
      source: 'Boarne',
    },
  },
};
