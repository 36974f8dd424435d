import { describe, expect, it } from 'vitest';
import { changed, firstAgain, problemsOf, type Change } from '../../test/changed.js';

describe('an id that names nothing is found where it stands, with the ids there are', () => {
  it.each([
    ['indicators.0.series.0.observations.0.sources.0', 'source'],
    ['targets.0.sources.0', 'source'],
    ['targets.1.milestones.0.sources.0', 'source'],
    ['actionLines.0.sources.0', 'source'],
    ['terms.0.sources.0', 'source'],
    ['editions.0.sources.0', 'source'],
    ['events.0.sources.0', 'source'],
    ['statedIn.0', 'source'],
    ['targets.0.measures.0.indicator', 'indicator'],
    ['targets.0.measures.0.series', 'series'],
    ['indicators.1.series.7.contradicts.0', 'series'],
    ['targets.1.decidedBy.milestone', 'milestone'],
    ['actionLines.0.targets.0.target', 'target'],
    ['actionLines.0.editions.0.edition', 'edition'],
    ['defaultEdition', 'edition'],
  ])('%s: a %s', (path, what) => {
    const [found = '', ...rest] = problemsOf(changed(path, 'nowhere'));
    expect(rest).toEqual([]);
    const expected = `${path}: names ${what} "nowhere", which is not there; there are: `;
    expect(found.slice(0, expected.length)).toBe(expected);
    expect(found.length).toBeGreaterThan(expected.length);
  });

  it('in full: the editions there are', () => {
    expect(problemsOf(changed('defaultEdition', '2019'))).toEqual([
      'defaultEdition: names edition "2019", which is not there; there are: 2016, 2017, 2018',
    ]);
  });
});

describe('an id that is used twice is found at its second use', () => {
  const twice = (path: string): string[] =>
    problemsOf(changed(path, firstAgain)).filter((problem) =>
      /^[\w.]+\.\d+\.id: id ".+" is used twice; give one of the two another id$/.test(problem),
    );

  it.each(['sources', 'targets', 'actionLines', 'terms', 'editions', 'events', 'indicators'])(
    'in %s',
    (path) => {
      expect(twice(path)).toHaveLength(1);
    },
  );

  it.each(['indicators.0.series', 'targets.0.measures', 'targets.1.milestones'])('in %s', (path) => {
    expect(twice(path)).toHaveLength(1);
  });

  it.each(['functions', 'agendaSettingParties', 'topsectors', 'organisations'])(
    'in %s, which the profile has',
    (path) => {
      expect(twice(path)).toHaveLength(1);
    },
  );

  it('but series of two indicators may have the same id', () => {
    expect(problemsOf(changed('indicators.0.series.1.id', 'ho'))).toEqual([]);
  });
});

describe('order of time', () => {
  const reversed: Change = (items: unknown[]) => [...items].reverse();
  const outOfOrder =
    /^indicators\.0\.series\.0\.observations\.\d+\.period: period ".+" comes after ".+"; put each period once, in order of time$/;

  it('a figure that is written after a later one is found', () => {
    const found = problemsOf(changed('indicators.0.series.0.observations', reversed));
    expect(found.length).toBeGreaterThan(0);
    for (const problem of found) expect(problem).toMatch(outOfOrder);
  });

  it('a period that is written twice is found', () => {
    const secondAsFirst: Change = ([first, , ...rest]: unknown[]) => [first, first, ...rest];
    expect(problemsOf(changed('indicators.0.series.0.observations', secondAsFirst))).toEqual([
      expect.stringMatching(outOfOrder),
    ]);
  });

  it('a milestone that is written after a later one is found', () => {
    expect(problemsOf(changed('targets.1.milestones.0.date', '2018'))).toEqual([
      'targets.1.milestones.1.date: date "2017-09" comes after "2018"; put them in order of time',
    ]);
  });

  it('but two milestones may fall on the same day', () => {
    expect(problemsOf(changed('targets.1.milestones.0.date', '2017-09-30'))).toEqual([]);
  });
});

it('a baseline that the roadmap does not state needs a reason', () => {
  expect(problemsOf(changed('targets.0.measures.0.baseline.reason', undefined))).toEqual([
    'targets.0.measures.0.baseline: is not stated by the roadmap, so it needs a reason',
  ]);
});
