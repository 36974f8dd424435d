import type { Indicator, Observation, Series } from '../src/types.js';
import type { AuthoredIndicator } from './authored-schema.js';

type AuthoredSeries = AuthoredIndicator['series'][number];
type AuthoredObservation = AuthoredSeries['observations'][number];

/** Writes out what an author may leave unsaid. */
export function expandIndicator(id: string, authored: AuthoredIndicator): Indicator {
  return { id, ...authored, series: authored.series.map(expandSeries) };
}

function expandSeries({ sources, observations, ...series }: AuthoredSeries): Series {
  return {
    ...series,
    observations: observations.map((observation) => expandObservation(observation, sources ?? [])),
  };
}

function expandObservation(authored: AuthoredObservation, seriesSources: readonly string[]): Observation {
  const { period, value, status, confidence, sources, numerator, denominator, ...rest } = authored;
  const parts = numerator !== undefined && denominator !== undefined ? { numerator, denominator } : undefined;
  return {
    period,
    value: parts === undefined ? (value ?? Number.NaN) : (100 * parts.numerator) / parts.denominator,
    status: status ?? 'A',
    confidence: confidence ?? (parts === undefined ? 'seen' : 'derived'),
    sources: sources ?? seriesSources,
    ...parts,
    ...(parts === undefined ? {} : { formula: '100 × numerator ÷ denominator' }),
    ...rest,
  };
}
