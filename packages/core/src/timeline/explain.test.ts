import { expect, it } from 'vitest';
import { RoadmapError } from '../errors.js';
import { getRoadmap } from '../roadmaps.js';
import { explainTimeline } from './explain.js';

const real = getRoadmap();
const dutch = { language: 'nl', locale: 'nl' } as const;
const event = (id: string, date: string, sources: readonly string[] = []) => ({
  id,
  date,
  name: { nl: id, en: id },
  sources,
});

it('goes from the agreement of 2015 to the roadmap that came after, every event with a source', () => {
  const events = explainTimeline(real, dutch);
  expect(events[0]?.when).toBe('mei 2015');
  expect(events.at(-1)?.when).toBe('11 november 2019');
  expect(events.every(({ sources }) => sources.length > 0)).toBe(true);
});

it('stands in order of time, and a year before what happened in it', () => {
  const events = [event('c', '2018'), event('b', '2017-03-02'), event('a', '2017')];
  expect(explainTimeline({ ...real, events }, dutch).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

it('writes a date as far as it is known, in the language', () => {
  const events = [event('a', '2017'), event('b', '2017-03'), event('c', '2017-03-02')];
  const when = (language: 'nl' | 'en'): string[] =>
    explainTimeline({ ...real, events }, { language, locale: language }).map((one) => one.when);
  expect(when('nl')).toEqual(['2017', 'maart 2017', '2 maart 2017']);
  expect(when('en')).toEqual(['2017', 'March 2017', 'March 2, 2017']);
});

it('a source that is not there is an error, and a roadmap without events has none', () => {
  expect(() => explainTimeline({ ...real, events: [event('a', '2017', ['nowhere'])] }, dutch)).toThrow(
    RoadmapError,
  );
  expect(explainTimeline({ ...real, events: [] }, dutch)).toEqual([]);
});
