import { expect, it } from 'vitest';
import { assessTarget } from '../assess/target.js';
import { getRoadmap } from '../roadmaps.js';
import { nl } from '../words/nl.js';
import type { Words } from '../words/words.js';
import { explain } from './explain.js';

/** A beginning of West Frisian: what is not translated yet stays Dutch, and so do the texts of the data. */
const fy: Words = {
  ...nl,
  locale: 'fy',
  verdict: { ...nl.verdict, achieved: 'Helle' },
  targetFor: (year) => `Doel foar ${year}`,
  measuredAs: (measure) => `metten as ${measure}`,
  decided: ({ period, current, goal }) => `Yn ${period} wiene der ${current}; it doel wie ${goal}.`,
  mark: { ...nl.mark, current: 'metten' },
};

it('a third language is one object: nothing else has to change', () => {
  const roadmap = getRoadmap();
  const assessment = assessTarget(roadmap, 'coe-civ-capacity', { asOf: '2026-11-23', measure: 'companies' });
  const { subject, sentence, marks } = explain(roadmap, assessment, fy);
  expect(subject).toBe('Doel foar 2020 · metten as aantal bedrijven dat meedoet');
  expect(sentence).toBe('Helle. Yn 2019 wiene der 9.800 bedrijven; it doel wie 9.000.');
  expect(marks.map(({ name }) => name)).toEqual(['start', 'metten', 'nodig', 'doel']);
});

it('numbers and dates follow its own locale, not its words', () => {
  const roadmap = getRoadmap();
  const assessment = assessTarget(roadmap, 'knowledge-circulation', { asOf: '2026-11-23' });
  const german: Words = { ...fy, locale: 'de' };
  expect(explain(roadmap, assessment, german).milestones[0]?.date).toBe('26. Juni 2017');
});
