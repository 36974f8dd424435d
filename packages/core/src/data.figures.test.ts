/** The figures of the roadmap, and where they come from. */
import { describe, expect, it } from 'vitest';
import { figures, type Figure } from '../test/figures.js';
import { expectSame } from '../test/numbers.js';
import { collection } from './collection.js';
import { sourceReferences } from './internal/source-references.js';
import { collectionSchema } from './collection-schema.js';
import { getRoadmap, roadmaps } from './roadmaps.js';

const roadmap = getRoadmap();
function figure(indicator: string, series: string, period: string): Figure {
  const found = figures.find(
    (one) => one.indicator === indicator && one.series === series && one.period === period,
  );
  if (found === undefined) throw new Error(`no figure ${indicator} ${series} ${period}`);
  return found;
}

describe('the figures that the verdicts rest on', () => {
  it('133 centres in November 2016 and 324 in 2019 (PBT, 2016; Katapult, 2019)', () => {
    expect(figure('ppp-centres', 'katapult-network', '2016-11')).toMatchObject({
      value: 133,
      sources: ['pbt-2016-11'],
    });
    expect(figure('ppp-centres', 'katapult-network', '2019')).toMatchObject({
      value: 324,
      sources: ['katapultdag-2019'],
    });
  });

  it('61,600 international degree students in 2015/16 (OCW in cijfers), as a sum of rounded figures', () => {
    expect(figure('international-degree-students', 'ho', '2015/16')).toMatchObject({
      value: 61600,
      confidence: 'derived',
      sources: ['ocw-intl'],
    });
  });

  it('24,961 of 144,537 diplomas in 2014/15 and 31,380 of 156,587 in 2018/19 (DUO)', () => {
    const sources = ['duo-hbo-dipl-2019', 'duo-wo-dipl-2019'];
    expect(figure('stem-graduates-share', 'ho', '2014/15')).toMatchObject({
      numerator: 24961,
      denominator: 144537,
      sources,
    });
    expect(figure('stem-graduates-share', 'ho', '2018/19')).toMatchObject({
      numerator: 31380,
      denominator: 156587,
      sources,
    });
    expectSame(figure('stem-graduates-share', 'ho', '2014/15').value, 17.269626462428306);
    expectSame(figure('stem-graduates-share', 'ho', '2018/19').value, 20.03997777593287);
  });
});

describe('every figure', () => {
  it('has a source that is there', () => {
    const known = collection.sources.map(({ id }) => id);
    for (const { sources } of figures) {
      expect(sources.length).toBeGreaterThan(0);
      expect(known).toEqual(expect.arrayContaining([...sources]));
    }
  });

  it('that is a share is its numerator in percent of its denominator, and derived', () => {
    const shares = figures.filter(({ numerator }) => numerator !== undefined);
    expect(shares.length).toBe(41);
    for (const { value, numerator = 0, denominator = 0, confidence } of shares) {
      expectSame(value, (100 * numerator) / denominator);
      expect(confidence).toBe('derived');
    }
  });

  it('that is derived says how', () => {
    expect(
      figures.filter(({ confidence, formula }) => confidence === 'derived' && formula === undefined),
    ).toEqual([]);
  });

  it('in percent lies between 0 and 100, and a count is a whole number', () => {
    for (const { id, unit } of collection.indicators) {
      for (const { indicator, value } of figures) {
        if (indicator !== id) continue;
        expect(value).toBeGreaterThanOrEqual(0);
        if (unit.kind === 'percent') expect(value).toBeLessThanOrEqual(100);
        if (unit.kind === 'count') expect(Number.isInteger(value)).toBe(true);
      }
    }
  });
});

it('every source is used somewhere', () => {
  const used = new Set(sourceReferences({ ...roadmap, sources: [] }).map(({ id }) => id));
  expect(roadmap.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

it('the collection holds every indicator of every roadmap, with every series', () => {
  for (const { indicators } of roadmaps) {
    for (const indicator of indicators) {
      expect(collection.indicators.find(({ id }) => id === indicator.id)).toEqual(indicator);
    }
  }
});

it('the collection goes through its schema as it is, also after a journey through JSON', () => {
  expect(collectionSchema.parse(collection)).toEqual(collection);
  expect(collectionSchema.parse(JSON.parse(JSON.stringify(collection)))).toEqual(collection);
});

it('a roadmap carries no indicator that it does not use', () => {
  expect(collection.indicators.length).toBeGreaterThan(50);
  expect(roadmaps.map(({ indicators }) => indicators.length)).toEqual([11, 1]);
});

it('every indicator serves a target or is named as context', () => {
  const measured = roadmap.targets.flatMap((target) =>
    target.kind === 'milestone' ? [] : target.measures.map(({ indicator }) => indicator),
  );
  expect(roadmap.indicators.map(({ id }) => id).filter((id) => !measured.includes(id))).toEqual([
    'stem-inflow-count',
    'study-permits',
  ]);
});
