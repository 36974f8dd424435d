import type { TargetData } from '@hc-roadmap/core';
import { chartTarget, enChart, explainChart, type ExplainedChart } from '@hc-roadmap/core/chart';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { describe, expect, it } from 'vitest';
import { svgFile } from '../sheet/svg-file.js';
import { sheetOf } from './sheet.js';
import { nearestPoint, placeChart, pointByKey } from './target-chart.model.js';

const chartOf = (target: string, asOf = '2026', data: TargetData = getRoadmap()): ExplainedChart =>
  explainChart(data, chartTarget(data, target, { asOf }), enChart);
const graduates = chartOf('stem-graduates');

describe('the place of things in a chart', () => {
  it('is in the picture for every figure, and later is further to the right', () => {
    for (const target of ['coe-civ-capacity', 'international-talent', 'stem-graduates']) {
      const { points } = placeChart(chartOf(target));
      expect(points.length).toBeGreaterThan(3);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(100);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(100);
      }
      expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).sort((one, other) => one - other));
    }
  });

  it('is the bottom for zero and the top for the highest number of the axis', () => {
    const { grid } = placeChart(graduates);
    expect(grid[0]).toEqual({ y: 100, label: '0%' });
    expect(grid.at(-1)).toEqual({ y: 0, label: '40%' });
  });

  it('is the middle for the only year there is', () => {
    const { points } = placeChart({ ...graduates, years: { first: 2014, last: 2014 } });
    expect(points[0]?.x).toBe(50);
  });

  it('is straight above its year for a figure of a whole year, the last one too', () => {
    const { points, years } = placeChart(chartOf('coe-civ-capacity'));
    for (const year of ['2011', '2019', '2022']) {
      const point = points.find(({ figure }) => figure.position === Number(year));
      expect(years.find(({ text }) => text === year)?.x).toBe(point?.x);
      expect(point).toBeDefined();
    }
  });

  it('leaves out the years that there is no room for, whatever the number of years', () => {
    for (const last of [2014, 2020, 2060, 2999]) {
      const { years } = placeChart({ ...graduates, years: { first: 2000, last } });
      const shown = (breadth: 'narrow' | 'medium' | 'wide'): number =>
        years.filter(({ shownAt }) => shownAt.includes(breadth)).length;
      expect(shown('narrow')).toBeLessThanOrEqual(4);
      expect(shown('medium')).toBeLessThanOrEqual(7);
      expect(shown('wide')).toBeLessThanOrEqual(12);
      expect(shown('narrow')).toBeGreaterThan(0);
    }
  });

  it('of what is not certain, or said elsewhere, has an open mark', () => {
    const { points } = placeChart(chartOf('coe-civ-capacity'));
    const open = points.filter(({ hollow }) => hollow).map(({ figure }) => figure.kind);
    expect(new Set(open)).toEqual(new Set(['measured', 'contradicting']));
  });

  it('explains no more kinds than there are', () => {
    expect(placeChart(graduates).legend).toEqual(['measured', 'goal', 'required']);
  });
});

describe('a point', () => {
  const points = [
    { x: 10, y: 50 },
    { x: 50, y: 10 },
    { x: 90, y: 50 },
  ];
  const size = { width: 300, height: 200 };

  it('is the nearest one to where the reader points', () => {
    expect(nearestPoint(points, { x: 45, y: 90 }, size)).toBe(1);
    expect(nearestPoint(points, { x: 100, y: 0 }, size)).toBe(2);
    expect(nearestPoint([], { x: 0, y: 0 }, size)).toBeNull();
  });

  it.each([
    ['ArrowRight', null, 1],
    ['ArrowLeft', null, 1],
    ['ArrowRight', 1, 2],
    ['ArrowRight', 2, 2],
    ['ArrowLeft', 0, 0],
    ['Home', 2, 0],
    ['End', null, 2],
    ['a', 1, undefined],
  ])('by the key %s from %s is %s', (key, chosen, found) => {
    expect(pointByKey(key, chosen, 1, 3)).toBe(found);
  });
});

describe('a file', () => {
  const means = {
    colors: { text: 'black', accent: 'blue', paper: 'white' },
    placeChart,
    messages: { sources: 'Sources:' },
  };

  it('has the sentence, the notes, the sources and every mark', () => {
    const text = svgFile(sheetOf(chartOf('coe-civ-capacity'), means));
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(text).toContain('<desc>Measured as number of centres');
    expect(text).toMatch(/Sources: .*Cedefop, 2017/);
    expect(text.match(/<circle/g)?.length).toBe(7);
  });

  it('cannot be given markup', () => {
    const text = svgFile(sheetOf({ ...graduates, name: '<script>alert("1")</script>\u0000&' }, means));
    expect(text).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;');
    expect(text).not.toContain('<script');
    expect(text).not.toContain('\u0000');
  });

  it('has a band where a projection has one', () => {
    const data = getRoadmap();
    const chart = explainChart(data, chartTarget(data, 'stem-graduates', { asOf: '2018' }), enChart, {
      projected: [{ year: 2019, value: 20, low: 18, high: 22 }],
    });
    expect(placeChart(chart).band).toHaveLength(3);
    expect(svgFile(sheetOf(chart, means))).toContain('<polygon');
  });
});
