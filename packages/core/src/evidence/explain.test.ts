import { describe, expect, it } from 'vitest';
import { figure, level, measured, roadmap, series, yearly } from '../../test/fixtures.js';
import { RoadmapError } from '../errors.js';
import { getRoadmap } from '../roadmaps.js';
import { enEvidence } from '../words/evidence/en.js';
import { nlEvidence } from '../words/evidence/nl.js';
import { explainEvidence } from './explain.js';

const real = getRoadmap();
const late = { asOf: '2026' };

describe('where the numbers of a target come from', () => {
  it('every figure of the measure is there with its sources, and so is what contradicts it', () => {
    const { measures } = explainEvidence(real, 'coe-civ-capacity', late, nlEvidence);
    const [own, ...others] = measures[0]?.series ?? [];
    expect(measures).toHaveLength(1);
    expect(own?.contradicting).toBe(false);
    expect(others.length).toBeGreaterThan(0);
    expect(others.every(({ contradicting }) => contradicting)).toBe(true);
    for (const { figures } of measures[0]?.series ?? []) {
      expect(figures.every(({ sources }) => sources.length > 0)).toBe(true);
    }
  });

  it('says which figure is the start and on which one the verdict rests', () => {
    const { measures } = explainEvidence(real, 'coe-civ-capacity', late, nlEvidence);
    const remarks = measures[0]?.series[0]?.figures.map(({ when, remark }) => `${when}: ${remark}`) ?? [];
    expect(remarks.filter((text) => text.includes('het begin'))).toEqual([
      'november 2016: het begin, schatting of afgerond',
    ]);
    expect(remarks.filter((text) => text.includes('oordeel'))).toEqual(['2019: hierop rust het oordeel']);
  });

  it('a share shows what it was worked out from', () => {
    const { measures } = explainEvidence(real, 'stem-graduates', late, nlEvidence);
    const figures = measures[0]?.series[0]?.figures ?? [];
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.every(({ parts }) => /^[\d.]+ van [\d.]+$/.test(parts ?? ''))).toBe(true);
  });

  it('a figure that is no number is shown as that, with its sources', () => {
    const data = measured(level(200), yearly({ 2016: 100, 2017: Number.NaN, 2018: Infinity }));
    const { measures } = explainEvidence(data, 'target', late, enEvidence);
    const figures = measures[0]?.series[0]?.figures ?? [];
    expect(figures.map(({ value }) => value)).toEqual(['100 centres (en)', 'not a number', 'not a number']);
    expect(figures.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it('a direction rests on all its measures, unless one is asked for', () => {
    const all = explainEvidence(real, 'international-talent', late, enEvidence).measures;
    expect(all.length).toBeGreaterThan(1);
    const id = all[1]?.id ?? '';
    const one = explainEvidence(real, 'international-talent', { ...late, measure: id }, enEvidence);
    expect(one.measures.map((measure) => measure.id)).toEqual([id]);
  });

  it('a milestone target rests on its steps, and says who decided which one counts', () => {
    const { steps, measures, decision } = explainEvidence(real, 'knowledge-circulation', late, nlEvidence);
    expect(measures).toEqual([]);
    expect(steps.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(decision).toMatch(/^Deze stap geeft de doorslag: .* Dat nemen wij aan\.$/);
  });

  it('names every publication once, those of the figures first', () => {
    for (const { id } of real.targets) {
      const { sources, promisedIn } = explainEvidence(real, id, late, nlEvidence);
      const ids = sources.map((source) => source.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(promisedIn.map((source) => source.id)));
    }
  });

  it('what was not known on the date is not there', () => {
    const data = measured(level(200), yearly({ 2016: 100, 2018: 150, 2021: 300 }));
    const when = explainEvidence(data, 'target', { asOf: '2018' }, nlEvidence).measures[0]?.series[0]
      ?.figures;
    expect(when?.map((one) => one.when)).toEqual(['2016', '2018']);
  });

  it('a figure without a remark has none, and a note stays as it was written', () => {
    const data = measured(level(200), series([figure('2017', 120, { note: '<b>Rounded</b>' })]));
    const [only] = explainEvidence(data, 'target', late, nlEvidence).measures[0]?.series[0]?.figures ?? [];
    expect(only?.note).toBe('<b>Rounded</b>');
  });

  it('a series without figures is left out', () => {
    const data = measured(level(200), series([]));
    expect(explainEvidence(data, 'target', late, nlEvidence).measures[0]?.series).toEqual([]);
  });

  it('what is not in the data is refused with what is', () => {
    const ask = (target: string, measure?: string) => () =>
      explainEvidence(real, target, { ...late, ...(measure === undefined ? {} : { measure }) }, nlEvidence);
    expect(ask('no-such-target')).toThrow(RoadmapError);
    expect(ask('coe-civ-capacity', 'no-such-measure')).toThrow(/must be one of centres/);
    expect(() => explainEvidence(roadmap([]), 'x', late, nlEvidence)).toThrow(RoadmapError);
  });

  it('numbers, dates and names are those of the language', () => {
    const english = explainEvidence(real, 'coe-civ-capacity', late, enEvidence);
    expect(english.measures[0]?.series[0]?.figures.map(({ when }) => when)).toContain('November 2016');
    expect(english.measures[0]?.start).toMatch(/^The start is November 2016\./);
  });
});
