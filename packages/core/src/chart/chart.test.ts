import { describe, expect, it } from 'vitest';
import {
  direction,
  figure,
  level,
  measure,
  measured,
  milestone,
  milestones,
  multiple,
  roadmap,
  series,
  text,
  threshold,
  yearly,
} from '../../test/fixtures.js';
import { eurostat } from '../methods/eurostat.js';
import { getRoadmap } from '../roadmaps.js';
import type { TargetData } from '../types.js';
import { chartTarget, type Chart } from './chart.js';
import { requiredBy } from './required-by.js';

const chartOf = (data: TargetData, asOf = '2020'): Chart => chartTarget(data, 'target', { asOf });
const years = (chart: Chart): number[][] =>
  chart.segments.map((segment) => segment.map(({ position }) => position));

describe('the line of a chart', () => {
  it('joins years that follow each other and stops where a year is missing', () => {
    const chart = chartOf(measured(level(200), yearly({ 2016: 100, 2017: 110, 2019: 130, 2020: 140 })));
    expect(years(chart)).toEqual([
      [2016, 2017],
      [2019, 2020],
    ]);
  });

  it('never crosses a break, and says where it is and why', () => {
    const breaks = [{ period: '2018', reason: text('counted otherwise') }];
    const chart = chartOf(
      measured(level(200), yearly({ 2016: 100, 2017: 110, 2018: 90, 2019: 95 }, { breaks })),
    );
    expect(years(chart)).toEqual([
      [2016, 2017],
      [2018, 2019],
    ]);
    expect(chart.breaks).toEqual([{ position: 2017.5, period: '2018', reason: text('counted otherwise') }]);
    expect(chart).toMatchObject({ reason: 'break-in-series', required: [], current: null });
  });

  it('has no break before the first figure or after the date', () => {
    const breaks = [
      { period: '2016', reason: text('before') },
      { period: '2019', reason: text('after') },
    ];
    const chart = chartOf(measured(level(200), yearly({ 2016: 100, 2018: 90 }, { breaks })), '2018');
    expect(chart.breaks).toEqual([]);
  });

  it('joins nothing where the figures describe different populations', () => {
    const chart = chartOf(measured(level(200), yearly({ 2016: 100, 2017: 110 }, { incomparable: true })));
    expect(years(chart)).toEqual([[2016], [2017]]);
    expect(chart.required).toEqual([]);
  });

  it('keeps the months of a year apart', () => {
    const months = series([figure('2016-11', 133), figure('2017-03', 134), figure('2017-11', 160)]);
    const [segment] = chartOf(measured(level(200), months)).segments;
    const places = segment?.map(({ position }) => position) ?? [];
    expect(places).toHaveLength(3);
    expect(places).toEqual([...places].sort());
    expect(places[0]).toBe(2016 + 4.5 / 12);
  });

  it('puts a school year where every method counts it', () => {
    const school = series([figure('2016/17', 10), figure('2017/18', 12)]);
    const data = measured(
      level(20, { measures: [measure({ baseline: { period: '2016/17', basis: 'stated' } })] }),
      school,
    );
    expect(years(chartOf(data))).toEqual([[2016, 2017]]);
  });
});

describe('the figures of a chart', () => {
  const plain = yearly({ 2016: 100, 2018: 150, 2021: 170 });

  it('are those of periods that were over on the date', () => {
    expect(chartOf(measured(level(200), plain), '2018-12-30').figures).toHaveLength(1);
    expect(chartOf(measured(level(200), plain), '2018-12-31').figures).toHaveLength(2);
  });

  it('go on after the target year, and the one that counts does not', () => {
    const chart = chartOf(measured(level(200), plain), '2026');
    expect(chart.figures.at(-1)?.period).toBe('2021');
    expect(chart.current?.period).toBe('2018');
  });

  it('of other series are there when they say something else about the same thing', () => {
    const other = yearly({ 2016: 100, 2018: 140 }, { id: 'other', contradicts: ['main'] });
    const beside = yearly({ 2018: 1 }, { id: 'beside' });
    const { contradicting } = chartOf(measured(level(200), plain, other, beside));
    expect(contradicting.map(({ series: id, value }) => [id, value])).toEqual([['other', 140]]);
  });

  it('that are no numbers are left out and counted', () => {
    const chart = chartOf(
      measured(level(200), yearly({ 2016: 100, 2017: NaN, 2018: Infinity, 2019: 1e300 })),
    );
    expect(chart.figures.map(({ period }) => period)).toEqual(['2016']);
    expect(chart.leftOut).toBe(3);
  });

  it('are ten thousand in the time of a blink', () => {
    const many = series(
      Array.from({ length: 10_000 }, (_, index) => figure(String(index).padStart(4, '0'), index)),
    );
    expect(chartOf(measured(level(200), many), '9999').figures).toHaveLength(10_000);
  });
});

describe('the way to the goal', () => {
  const plain = yearly({ 2016: 100, 2018: 150 });

  it('is a straight line, year by year, from the baseline', () => {
    const { required, goal } = chartOf(measured(level(200), plain));
    expect(required.map(({ position, value }) => [position, value])).toEqual([
      [2016, 100],
      [2017, 125],
      [2018, 150],
      [2019, 175],
      [2020, 200],
    ]);
    expect(goal).toEqual({ position: 2020, value: 200 });
  });

  it('is a curve by a method that asks for growth by a fixed percentage', () => {
    const data = measured(level(200), plain);
    const { required } = chartTarget(data, 'target', { asOf: '2020', required: requiredBy(eurostat) });
    expect(required).toHaveLength(5);
    expect(required[2]?.value).toBeLessThan(150);
    expect(required[2]?.value).toBeGreaterThan(100);
  });

  it('is a level for a threshold, which is to be kept all the time', () => {
    expect(chartOf(measured(threshold(120), plain))).toMatchObject({
      required: [],
      keep: true,
      goal: { value: 120 },
    });
  });

  it('is not there for a direction, which names no number', () => {
    expect(chartOf(measured(direction(), plain))).toMatchObject({ required: [], goal: null });
  });

  it('is not there for twice nothing, or twice what nobody knows', () => {
    expect(chartOf(measured(multiple(2), yearly({ 2016: 0, 2018: 5 })))).toMatchObject({
      required: [],
      goal: null,
    });
    expect(chartOf(measured(multiple(2), yearly({ 2018: 5 })))).toMatchObject({
      required: [],
      goal: null,
      baseline: null,
    });
  });

  it('has its goal without a figure to start from where the goal is a number of its own', () => {
    const chart = chartOf(measured(level(200), series([])));
    expect(chart).toMatchObject({ figures: [], required: [], goal: { value: 200 } });
  });
});

it('a milestone has no figures, and whoever asks is told so', () => {
  const data = roadmap(milestones([milestone('2018', 'done')]));
  expect(() => chartOf(data)).toThrow(expect.objectContaining({ name: 'RoadmapError', code: 'no-figures' }));
});

it.each([
  ['no-such', undefined, '2020', 'unknown-target'],
  ['target', 'no-such', '2020', 'unknown-measure'],
  ['target', undefined, 'yesterday', 'invalid-date'],
])('target %s, measure %s and date %s are answered with a code', (id, asked, asOf, code) => {
  const data = measured(level(200), yearly({ 2016: 100 }));
  const options = { asOf, ...(asked === undefined ? {} : { measure: asked }) };
  expect(() => chartTarget(data, id, options)).toThrow(expect.objectContaining({ code }));
});

it('the drawn way and the schedule of the verdict are the same', () => {
  const chart = chartTarget(getRoadmap(), 'stem-graduates', { asOf: '2020' });
  const needed = chart.required.find(({ position }) => position === 2018)?.value ?? NaN;
  // 17.3 % in 2014/15, 40 % in 2020: two thirds of the way in 2018.
  const start = chart.baseline?.value ?? NaN;
  expect(Math.abs(needed / (start + (40 - start) * (4 / 6)) - 1)).toBeLessThan(1e-12);
});
