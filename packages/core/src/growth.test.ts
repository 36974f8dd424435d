import { describe, expect, it } from 'vitest';
import { counted } from '../test/counted.js';
import { largeRoadmap, type Shape } from '../test/large.js';
import { assessRoadmap } from './assess/roadmap.js';
import { references } from './internal/references.js';
import { loadRoadmap } from './load.js';
import {
  conflicts,
  contributingLines,
  getIndicator,
  getTarget,
  observations,
  seriesFor,
  sourcesOf,
} from './lookup.js';
import type { Roadmap } from './types.js';

/** Ten times as much, each time in another respect. */
const growing = {
  indicators: [
    { indicators: 30, seriesEach: 2, observationsEach: 5 },
    { indicators: 300, seriesEach: 2, observationsEach: 5 },
  ],
  series: [
    { indicators: 2, seriesEach: 30, observationsEach: 5 },
    { indicators: 2, seriesEach: 300, observationsEach: 5 },
  ],
  observations: [
    { indicators: 2, seriesEach: 2, observationsEach: 30 },
    { indicators: 2, seriesEach: 2, observationsEach: 300 },
  ],
} satisfies Readonly<Record<string, readonly [Shape, Shape]>>;

function readsOf(shape: Shape, work: (roadmap: Roadmap) => unknown): number {
  const { value, reads } = counted(largeRoadmap(shape));
  work(value);
  return reads();
}

describe.each(Object.entries(growing))('with ten times as many %s', (_respect, [small, large]) => {
  it.each<[string, (roadmap: Roadmap) => unknown]>([
    ['loading', (roadmap) => loadRoadmap(roadmap)],
    ['checking what refers to what', references],
    ['the conflicts', conflicts],
    ['every target', (roadmap) => roadmap.targets.map(({ id }) => getTarget(roadmap, id))],
    ['every indicator', (roadmap) => roadmap.indicators.map(({ id }) => getIndicator(roadmap, id))],
    [
      'every observation',
      (roadmap) => roadmap.indicators.map(({ id }) => observations(roadmap, { indicator: id })),
    ],
    [
      'every series of a vintage',
      (roadmap) =>
        roadmap.indicators.map(({ id }) => seriesFor(roadmap, { indicator: id }, { vintage: '2016' })),
    ],
    [
      'the sources of everything',
      (roadmap) =>
        sourcesOf(roadmap, { evidence: { observations: [], sources: roadmap.sources.map(({ id }) => id) } }),
    ],
    ['assessing the roadmap', (roadmap) => assessRoadmap(roadmap, { asOf: '2016' })],
    ['the lines that serve a target', (roadmap) => contributingLines(roadmap, 'target-0')],
  ])('%s takes at most eleven times the work', (_what, work) => {
    expect(readsOf(large, work)).toBeLessThanOrEqual(11 * readsOf(small, work));
  });
});

describe('one of many, once one was asked for,', () => {
  it.each<[string, (roadmap: Roadmap, index: number) => unknown]>([
    ['a target', (roadmap, index) => getTarget(roadmap, `target-${index}`)],
    ['an indicator', (roadmap, index) => getIndicator(roadmap, `indicator-${index}`)],
    ['its observations', (roadmap, index) => observations(roadmap, { indicator: `indicator-${index}` })],
    ['the series of a measure', (roadmap, index) => seriesFor(roadmap, { indicator: `indicator-${index}` })],
    [
      'the sources of a verdict',
      (roadmap, index) =>
        sourcesOf(roadmap, { evidence: { observations: [], sources: [`source-${index}`] } }),
    ],
  ])('%s takes no more work among three hundred than among thirty', (_what, work) => {
    const [few, many] = growing.indicators.map((shape) => {
      const { value, reads } = counted(largeRoadmap(shape));
      work(value, 0);
      reads();
      work(value, shape.indicators - 1);
      return reads();
    });
    expect(many).toBeGreaterThan(0);
    expect(many).toBe(few);
  });
});

it('the conflicts of a long series with many short ones take ten times the work where both are ten times as many', () => {
  const [few, many] = [30, 300].map((count) => {
    const { value, reads } = counted(
      largeRoadmap({ indicators: 1, seriesEach: count, observationsEach: count }),
    );
    const [indicator] = value.indicators;
    const [long, ...others] = indicator?.series ?? [];
    if (indicator === undefined || long === undefined) throw new Error('must have a series');
    const short = others.map((one) => ({
      ...one,
      observations: one.observations.slice(0, 1),
      contradicts: [long.id],
    }));
    reads();
    conflicts({ indicators: [{ ...indicator, series: [long, ...short] }] });
    return reads();
  });
  expect(many).toBeLessThanOrEqual(11 * (few ?? 0));
});
