/** Small made-up roadmaps: every number is chosen so that a reader can work the outcome out in the head. */
import type {
  DirectionTarget,
  Indicator,
  LevelTarget,
  LocalizedText,
  Measure,
  Milestone,
  MilestoneTarget,
  MultipleTarget,
  Observation,
  Series,
  ShareTarget,
  Source,
  Target,
  TargetData,
  ThresholdTarget,
} from '../src/types.js';

export function text(words: string): LocalizedText {
  return { nl: `${words} (nl)`, en: `${words} (en)` };
}

/** A figure with a source of its own: the one of 2016 is taken from `source-2016`. */
export function figure(period: string, value: number, more: Partial<Observation> = {}): Observation {
  const sources = [`source-${period.replace('/', '-')}`];
  return { period, value, status: 'A', confidence: 'seen', sources, ...more };
}

export function series(observations: readonly Observation[], more: Partial<Series> = {}): Series {
  return {
    id: 'main',
    name: text('main series'),
    geo: 'NL',
    level: 'all',
    definition: text('what was counted'),
    observations,
    ...more,
  };
}

/** Figures of whole years: `yearly({ 2016: 100, 2018: 150 })`. */
export function yearly(values: Readonly<Record<number, number>>, more: Partial<Series> = {}): Series {
  return series(
    Object.entries(values).map(([year, value]) => figure(year, value)),
    more,
  );
}

export function indicator(list: readonly Series[], more: Partial<Indicator> = {}): Indicator {
  return {
    id: 'centres',
    name: text('centres'),
    definition: text('centres in the country'),
    unit: { kind: 'count', name: text('centres'), singular: text('centre'), decimals: 0 },
    series: list,
    ...more,
  };
}

export const percent = {
  kind: 'percent',
  name: text('percent'),
  singular: text('percent'),
  decimals: 1,
} as const;

export function measure(more: Partial<Measure> = {}): Measure {
  return {
    id: 'count',
    name: text('number of centres'),
    indicator: 'centres',
    series: 'main',
    direction: 'increase',
    basis: 'stated',
    reason: text('why this measure'),
    baseline: { period: '2016', basis: 'stated' },
    ...more,
  };
}

const common = {
  id: 'target',
  number: 1,
  name: text('the target'),
  text: text('the target as printed'),
  year: 2020,
  sources: ['roadmap'],
};
const measures = [measure()] as const;

export function level(value: number, more: Partial<LevelTarget> = {}): LevelTarget {
  return { ...common, measures, kind: 'level', value, ...more };
}

export function threshold(value: number, more: Partial<ThresholdTarget> = {}): ThresholdTarget {
  return { ...common, measures, kind: 'threshold', value, ...more };
}

export function multiple(factor: number, more: Partial<MultipleTarget> = {}): MultipleTarget {
  return { ...common, measures, kind: 'multiple', factor, ...more };
}

export function share(numerator: number, denominator: number, more: Partial<ShareTarget> = {}): ShareTarget {
  return { ...common, measures, kind: 'share', numerator, denominator, ...more };
}

export function direction(more: Partial<DirectionTarget> = {}): DirectionTarget {
  return { ...common, measures, kind: 'direction', ...more };
}

export function milestone(
  date: string,
  status: Milestone['status'],
  more: Partial<Milestone> = {},
): Milestone {
  return { id: 'report', date, name: text('the report'), status, sources: ['roadmap'], ...more };
}

export function milestones(
  steps: readonly Milestone[],
  more: Partial<MilestoneTarget> = {},
): MilestoneTarget {
  const decidedBy = { milestone: 'report', basis: 'stated', reason: text('why this step') } as const;
  return { ...common, kind: 'milestone', milestones: steps, decidedBy, ...more };
}

/** The roadmap of one target, with the sources that its parts name. */
export function roadmap(target: Target | readonly Target[], ...indicators: Indicator[]): TargetData {
  const named = indicators.flatMap((one) =>
    one.series.flatMap(({ observations }) => observations.flatMap(({ sources }) => sources)),
  );
  return {
    id: 'roadmap',
    targets: [target].flat(),
    indicators,
    sources: [...new Set(['roadmap', ...named])].map(source),
  };
}

/** A target with the series it is read from. */
export function measured(target: Target, ...list: readonly Series[]): TargetData {
  return roadmap(target, indicator(list));
}

function source(id: string): Source {
  return {
    id,
    title: `Title of ${id}`,
    publisher: 'Publisher',
    shortName: id,
    url: 'https://example.org/',
    vintage: '2026',
  };
}
