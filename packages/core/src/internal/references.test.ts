import { describe, expect, it } from 'vitest';
import { getRoadmap } from '../roadmaps.js';
import { roadmapSchema } from '../schema.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Anything = any;

/** The misfits of the real roadmap after one change, as `path: message`. */
function misfits(change: (roadmap: Anything) => void): string[] {
  const roadmap: unknown = structuredClone(getRoadmap());
  change(roadmap);
  const issues = roadmapSchema.safeParse(roadmap).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('an id that names nothing is found where it stands, with the ids there are', () => {
  it.each<[string, (roadmap: Anything) => void, string, RegExp]>([
    ['the source of a figure', (r) => (r.indicators[0].series[0].observations[0].sources[0] = 'no'), 'indicators.0.series.0.observations.0.sources.0', /^source "no"/],
    ['the source of a target', (r) => (r.targets[0].sources = ['no']), 'targets.0.sources.0', /^source "no"/],
    ['the source of a milestone', (r) => (r.targets[1].milestones[0].sources = ['no']), 'targets.1.milestones.0.sources.0', /^source "no"/],
    ['the source of an action line', (r) => (r.actionLines[0].sources = ['no']), 'actionLines.0.sources.0', /^source "no"/],
    ['the source of an edition', (r) => (r.editions[0].sources = ['no']), 'editions.0.sources.0', /^source "no"/],
    ['the source of an event', (r) => (r.events[0].sources = ['no']), 'events.0.sources.0', /^source "no"/],
    ['the source of the roadmap itself', (r) => (r.statedIn = ['no']), 'statedIn.0', /^source "no"/],
    ['the indicator of a measure', (r) => (r.targets[0].measures[0].indicator = 'no'), 'targets.0.measures.0.indicator', /^indicator "no"/],
    ['the series of a measure', (r) => (r.targets[0].measures[0].series = 'no'), 'targets.0.measures.0.series', /^series "no"/],
    ['the series that is contradicted', (r) => (r.indicators[0].series[0].contradicts = 'no'), 'indicators.0.series.0.contradicts', /^series "no"/],
    ['the milestone that decides', (r) => (r.targets[1].decidedBy.milestone = 'no'), 'targets.1.decidedBy.milestone', /^milestone "no"/],
    ['the target of an action line', (r) => (r.actionLines[0].targets[0].target = 'no'), 'actionLines.0.targets.0.target', /^target "no"/],
    ['the edition of an action line', (r) => (r.actionLines[0].editions[0].edition = 'no'), 'actionLines.0.editions.0.edition', /^edition "no"/],
    ['the edition that is shown', (r) => (r.defaultEdition = 'no'), 'defaultEdition', /^edition "no"/],
  ])('%s', (_, change, path, what) => {
    const [found = '', ...rest] = misfits(change);
    expect(rest).toEqual([]);
    expect(found.startsWith(`${path}: names `)).toBe(true);
    expect(found.slice(`${path}: names `.length)).toMatch(what);
    expect(found).toMatch(/, which is not there; there are: \S+/);
  });

  it('a whole list of editions that has only the wrong ones is answered with the right ones', () => {
    expect(misfits((r) => (r.defaultEdition = '2019'))).toEqual([
      'defaultEdition: names edition "2019", which is not there; there are: 2016, 2017, 2018',
    ]);
  });
});

describe('an id that is used twice is found at its second use', () => {
  const twice = (path: string): string[] => [
    expect.stringMatching(new RegExp(`^${path.replaceAll('.', '\\.')}: id ".*" is used twice; give one of the two another id$`)) as string,
  ];

  it.each(['sources', 'targets', 'actionLines', 'editions', 'events', 'indicators'])('in %s', (list) => {
    const found = misfits((r) => r[list].push(structuredClone(r[list][0])));
    const last = (getRoadmap() as Anything)[list].length;
    expect(found).toEqual(twice(`${list}.${last}.id`));
  });

  it.each(['functions', 'agendaSettingParties', 'topsectors', 'organisations'])('in %s of the profile', (list) => {
    const found = misfits((r) => r[list].push(structuredClone(r[list][0])));
    const last = (getRoadmap() as Anything)[list].length;
    expect(found).toEqual(twice(`${list}.${last}.id`));
  });

  it('among the series of an indicator, the measures or the milestones of a target', () => {
    const again = (list: Anything[]): number => list.push(structuredClone(list[0]));
    const { indicators, targets } = getRoadmap() as Anything;
    expect(misfits((r) => again(r.indicators[0].series))).toEqual(twice(`indicators.0.series.${indicators[0].series.length}.id`));
    expect(misfits((r) => again(r.targets[0].measures))).toEqual(twice(`targets.0.measures.${targets[0].measures.length}.id`));
    expect(misfits((r) => again(r.targets[1].milestones))).toEqual(
      expect.arrayContaining(twice(`targets.1.milestones.${targets[1].milestones.length}.id`)),
    );
  });

  it('but two indicators may have a series of the same name', () => {
    expect(misfits((r) => {
      r.indicators[0].series[1].id = 'same';
      r.indicators[1].series[1].id = 'same';
    }).filter((problem) => problem.includes('twice'))).toEqual([]);
  });
});

describe('figures stand in order of time', () => {
  const observations = 'indicators.0.series.0.observations';

  it('one that is written after a later one is found', () => {
    const found = misfits((r) => r.indicators[0].series[0].observations.reverse());
    expect(found[0]).toMatch(new RegExp(`^${observations.replaceAll('.', '\\.')}\\.1\\.period: period ".*" comes after ".*"; put each period once, in order of time$`));
  });

  it('a period that is written twice is found', () => {
    const found = misfits((r) => r.indicators[0].series[0].observations.splice(1, 0, structuredClone(r.indicators[0].series[0].observations[0])));
    expect(found).toEqual([expect.stringContaining(`${observations}.1.period: period`)]);
  });

  it('the milestones of a target do too', () => {
    expect(misfits((r) => r.targets[1].milestones.reverse())).not.toEqual([]);
  });
});

it('a baseline that the roadmap does not state needs a reason', () => {
  expect(misfits((r) => delete r.targets[0].measures[0].baseline.reason)).toEqual([
    'targets.0.measures.0.baseline: is not stated by the roadmap, so it needs a reason',
  ]);
});
