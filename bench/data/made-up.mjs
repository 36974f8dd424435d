import { getRoadmap } from '@hc-roadmap/core/roadmaps';

const PERIODS = 20;
const SERIES = 5;
const text = { nl: 'x', en: 'x' };

/**
 * A made-up roadmap of so many observations: a hundred for each indicator, in five series of which each contradicts the
 * one before it, and for each indicator a source and a target.
 *
 * @param {number} count
 * @returns {import('@hc-roadmap/core').Roadmap}
 */
export function madeUpRoadmap(count) {
  const indices = Array.from({ length: count / (PERIODS * SERIES) }, (_, index) => index);
  const base = getRoadmap();
  return {
    ...base,
    indicators: indices.map(indicator),
    targets: indices.map(target),
    actionLines: base.actionLines.map((line) => ({ ...line, targets: [] })),
    sources: [
      ...base.sources,
      ...indices.map((index) => ({
        ...{ id: `source-${index}`, title: 'x', publisher: 'x', shortName: 'x' },
        ...{ url: 'https://example.org', vintage: '2016' },
      })),
    ],
  };
}

function indicator(index) {
  return {
    ...{ id: `indicator-${index}`, name: text, definition: text },
    unit: { kind: 'count', name: text, singular: text, decimals: 0 },
    series: Array.from({ length: SERIES }, (_, at) => ({
      ...{ id: `series-${at}`, name: text, definition: text, geo: 'NL', level: `level-${at}` },
      ...{ vintage: String(2016 + at) },
      observations: Array.from({ length: PERIODS }, (_, period) => ({
        ...{ period: String(2000 + period), value: index + at + period, status: 'A', confidence: 'seen' },
        sources: [`source-${index}`],
      })),
      ...(at === 0 ? {} : { contradicts: [`series-${at - 1}`] }),
    })),
  };
}

function target(index) {
  return {
    ...{ id: `target-${index}`, kind: 'level', value: 100, number: index + 1, year: 2020 },
    ...{ name: text, text, sources: [`source-${index}`] },
    measures: [
      {
        ...{ id: 'number', name: text, indicator: `indicator-${index}`, series: 'series-0' },
        ...{ direction: 'increase', basis: 'stated', reason: text },
        baseline: { period: '2000', basis: 'stated' },
      },
    ],
  };
}
