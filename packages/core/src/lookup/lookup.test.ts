import { describe, expect, it } from 'vitest';
import { mistake } from '../../test/mistake.js';
import { assessTarget } from '../assess/target.js';
import {
  conflicts,
  contributingLines,
  getIndicator,
  getTarget,
  observations,
  seriesFor,
  sourcesOf,
} from '../lookup.js';
import { getRoadmap } from '../roadmaps.js';
import type { Indicator, Roadmap, Series } from '../types.js';
import { nearest } from './nearest.js';

const embedded = getRoadmap();
/** The same without literal ids, as it comes from a file. */
const roadmap: Roadmap = embedded;

const text = { nl: 'x', en: 'x' };
const figure = (period: string, value: number): Indicator['series'][number]['observations'][number] => ({
  period,
  value,
  status: 'A',
  confidence: 'seen',
  sources: ['one'],
});
const line = (id: string, more: Partial<Series> = {}): Series => ({
  ...{ id, name: text, geo: 'NL', level: 'hbo', definition: text },
  observations: [figure('2016', 1), figure('2017', 2), figure('2018', 3)],
  ...more,
});
const indicator = (series: readonly Series[]): { indicators: Indicator[] } => ({
  indicators: [
    {
      ...{ id: 'centres', name: text, definition: text },
      unit: { kind: 'count', name: text, singular: text, decimals: 0 },
      series,
    },
  ],
});

describe('what an id names is found', () => {
  it('each target, indicator and its lines', () => {
    for (const target of roadmap.targets) expect(getTarget(roadmap, target.id)).toBe(target);
    for (const one of roadmap.indicators) expect(getIndicator(roadmap, one.id)).toBe(one);
  });

  it('the lines that serve a target are those that say so', () => {
    const found = contributingLines(embedded, 'stem-graduates').map(({ id }) => id);
    const saying = roadmap.actionLines
      .filter(({ targets }) => targets.some(({ target }) => target === 'stem-graduates'))
      .map(({ id }) => id);
    expect(saying).not.toEqual([]);
    expect(found).toEqual(saying);
  });

  it('the sources of a verdict are publications, in the order of the evidence', () => {
    const assessment = assessTarget(roadmap, 'coe-civ-capacity', { asOf: '2018' });
    const found = sourcesOf(roadmap, assessment).map(({ id }) => id);
    expect(found).not.toEqual([]);
    expect(found).toEqual(assessment.evidence.sources);
  });
});

describe('an id that names nothing is refused with the nearest one', () => {
  it.each([
    ['unknown-target', 'stem-graduates', () => getTarget(roadmap, 'stem-graduate')],
    ['unknown-target', 'stem-graduates', () => contributingLines(roadmap, 'stem-gradautes')],
    ['unknown-indicator', 'ppp-centres', () => getIndicator(roadmap, 'ppp-centers')],
    ['unknown-indicator', 'ppp-centres', () => observations(roadmap, { indicator: 'pp-centres' })],
    ['unknown-indicator', 'ppp-centres', () => seriesFor(roadmap, { indicator: 'ppp-centre' })],
    ['unknown-roadmap', roadmap.id, () => getRoadmap(`${roadmap.id}x`)],
  ])('%s: did you mean %s?', (code, meant, call) => {
    const found = mistake(call);
    expect(found.code).toBe(code);
    expect(found.message).toContain(`; did you mean ${meant}?`);
  });

  it('without a suggestion when none is like it', () => {
    expect(mistake(() => getTarget(roadmap, 'zzzzzz')).message).not.toContain('did you mean');
  });

  it.each([
    ['kitten', 'sitting', null],
    ['sittin', 'sitting', 'sitting'],
    ['', 'sitting', null],
    ['a'.repeat(101), 'a'.repeat(101), null],
  ])('%s for %s: %s', (typed, known, expected) => {
    expect(nearest(typed, [known])).toBe(expected);
  });

  it('the nearest of several, and the first of equals', () => {
    expect(nearest('target-one', ['target-on', 'target-one-a', 'target-oneb'])).toBe('target-on');
  });
});

describe('series are chosen by what they say of themselves', () => {
  const data = indicator([
    line('a', { vintage: '2019' }),
    line('b', { geo: 'DE', vintage: '2020' }),
    line('c', { level: 'wo' }),
  ]);
  it.each([
    [{}, ['a', 'b', 'c']],
    [{ geo: 'NL' }, ['a', 'c']],
    [{ geo: 'NL', level: 'hbo' }, ['a']],
    [{ vintage: '2019' }, ['a']],
    [{ vintage: '2020', geo: 'NL' }, []],
    [{ vintage: '2021' }, []],
  ])('%j', (wanted, expected) => {
    expect(seriesFor(data, { indicator: 'centres' }, wanted).map(({ id }) => id)).toEqual(expected);
  });
});

describe('observations', () => {
  const data = indicator([line('a'), line('b', { geo: 'DE' })]);
  it.each([
    [{}, ['a 2016', 'a 2017', 'a 2018', 'b 2016', 'b 2017', 'b 2018']],
    [{ geo: 'DE' }, ['b 2016', 'b 2017', 'b 2018']],
    [{ geo: 'NL', from: '2017' }, ['a 2017', 'a 2018']],
    [{ geo: 'NL', from: '2016-02', to: '2017-12' }, ['a 2017']],
    [{ geo: 'NL', to: '2017-11' }, ['a 2016']],
  ])('from and to take whole periods: %j', (wanted, expected) => {
    const found = observations(data, { indicator: 'centres', ...wanted });
    expect(found.map(({ series, period }) => `${series} ${period}`)).toEqual(expected);
  });

  it('a bound that is no period is refused', () => {
    expect(mistake(() => observations(data, { indicator: 'centres', from: 'soon' }))).toEqual({
      code: 'invalid-period',
      message: 'from must be like 2016, 2016-11 or 2015/16, got soon',
    });
  });
});

describe('conflicts', () => {
  it('name each pair once, with the figures that differ', () => {
    const other = { contradicts: ['a'], observations: [figure('2016', 1), figure('2017', 9)] };
    const found = conflicts(indicator([line('a', { contradicts: ['b'] }), line('b', other)]));
    expect(found).toEqual([
      { indicator: 'centres', series: ['a', 'b'], observations: [[figure('2017', 2), figure('2017', 9)]] },
    ]);
  });

  it('of the roadmap are those that the data name', () => {
    const named = roadmap.indicators.flatMap(({ series }) =>
      series.filter(({ contradicts }) => contradicts !== undefined),
    );
    const found = conflicts(roadmap).flatMap(({ series }) => series[0]);
    expect(found.length).toBeGreaterThan(0);
    for (const id of found) expect(named.map((one) => one.id)).toContain(id);
  });
});
