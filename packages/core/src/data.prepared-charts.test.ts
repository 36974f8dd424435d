/** The charts that the package prepared are what a page would have worked out itself. */
import { describe, expect, it } from 'vitest';
import { chartTarget } from './chart/chart.js';
import { explainChart } from './chart/explain.js';
import type { ExplainedChart } from './chart/explained.js';
import { embeddedCharts } from './embedded-charts.js';
import { embeddedRoadmaps } from './embedded.js';
import { getRoadmap, roadmaps } from './roadmaps.js';
import type { TargetData } from './types.js';
import { enChart } from './words/chart/en.js';
import { nlChart } from './words/chart/nl.js';

const prepared = embeddedCharts.flatMap(({ id: roadmap, targets }) =>
  targets.flatMap(({ id: target, chart }) =>
    chart === undefined
      ? []
      : [nlChart, enChart].map((words) => ({
          roadmap,
          target,
          chart,
          words,
          name: `${target} in ${words.language}`,
        })),
  ),
);

describe.each(prepared)('the chart of $name', ({ roadmap, target, chart, words }) => {
  const on = (data: TargetData, asOf: string): ExplainedChart =>
    explainChart(data, chartTarget(data, target, { asOf }), words);

  it('holds from its first day on, for the whole roadmap and for the slice that a page loads', async () => {
    const { validFrom, chart: explained } = await chart[words.language]();
    const slice = embeddedRoadmaps.find(({ id }) => id === roadmap)?.targets.find(({ id }) => id === target);
    for (const data of [getRoadmap(roadmap), await slice?.data()]) {
      if (data === undefined) throw new Error('no slice');
      for (const asOf of [validFrom, '9999-12-31']) expect(on(data, asOf)).toEqual(explained);
    }
    // From the first day there is on: the chart does not depend on the day.
    if (validFrom === '0001-01-01') {
      for (const asOf of ['1900', '2019', '2023']) expect(on(getRoadmap(roadmap), asOf)).toEqual(explained);
      return;
    }
    const dayBefore = new Date(Date.parse(validFrom) - 86_400_000).toISOString().slice(0, 10);
    expect(on(getRoadmap(roadmap), dayBefore)).not.toEqual(explained);
  });
});

it('every roadmap and target is in the list, in order, and every target with figures has a chart', () => {
  const listed = embeddedCharts.map(({ id, targets }) => ({
    id,
    targets: targets.map((target) => ({ id: target.id, hasChart: target.chart !== undefined })),
  }));
  const there = roadmaps.map(({ id, targets }) => ({
    id,
    targets: targets.map((target) => ({ id: target.id, hasChart: target.kind !== 'milestone' })),
  }));
  expect(listed).toEqual(there);
});
