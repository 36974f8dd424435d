import { getRoadmap } from '../src/roadmaps.js';
import type { Id, Indicator, LocalizedText, Roadmap, Series, Source, Target } from '../src/types.js';

const text: LocalizedText = { nl: 'x', en: 'x' };

/** How the observations of a large roadmap are spread. */
export interface Shape {
  readonly indicators: number;
  readonly seriesEach: number;
  readonly observationsEach: number;
}

/** A made-up roadmap with a target, a source and an action line for each indicator, and two series that contradict each other in each. */
export function largeRoadmap({ indicators, seriesEach, observationsEach }: Shape): Roadmap {
  const all = Array.from({ length: indicators }, (_, index) => index);
  const base: Roadmap = getRoadmap();
  const [line] = base.actionLines;
  if (line === undefined) throw new Error('must have an action line');
  return {
    ...base,
    indicators: all.map((index) => indicator(index, seriesEach, observationsEach)),
    targets: all.map(target),
    sources: [...base.sources, ...all.map(source)],
    actionLines: all.map((index) => ({
      ...line,
      id: `line-${index}`,
      targets: [{ target: `target-${index}`, basis: 'assumed', reason: text }],
    })),
  };
}

function indicator(index: number, seriesEach: number, observationsEach: number): Indicator {
  return {
    id: `indicator-${index}`,
    name: text,
    definition: text,
    unit: { kind: 'count', name: text, singular: text, decimals: 0 },
    series: Array.from({ length: seriesEach }, (_, at) => series(index, at, observationsEach)),
  };
}

function series(indicator: number, index: number, length: number): Series {
  return {
    id: `series-${index}`,
    name: text,
    geo: 'NL',
    level: 'hbo',
    definition: text,
    observations: Array.from({ length }, (_, at) => ({
      period: String(1990 + at),
      value: index + at,
      status: 'A',
      confidence: 'seen',
      sources: [`source-${indicator}`],
    })),
    ...(index === 0 ? {} : { contradicts: [`series-${index - 1}`, 'series-0'] }),
  };
}

function source(index: number): Source {
  const id: Id = `source-${index}`;
  return { id, title: 'x', publisher: 'x', shortName: 'x', url: 'https://example.org', vintage: '2016' };
}

function target(index: number): Target {
  return {
    id: `target-${index}`,
    kind: 'level',
    value: 100,
    number: index + 1,
    name: text,
    text,
    year: 2020,
    sources: [`source-${index}`],
    measures: [
      {
        id: 'number',
        name: text,
        indicator: `indicator-${index}`,
        series: 'series-0',
        direction: 'increase',
        basis: 'stated',
        reason: text,
        baseline: { period: '2000', basis: 'stated' },
      },
    ],
  };
}
