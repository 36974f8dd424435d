import type { Indicator, Observation, Series } from '../types.js';
import type { AuthoredIndicator } from './authored-schema.js';

type AuthoredSeries = AuthoredIndicator['series'][number];
type AuthoredObservation = AuthoredSeries['observations'][number];

/** Writes out what an author may leave unsaid. */
export function expandIndicator(id: string, authored: AuthoredIndicator): Indicator {
  return { id, ...authored, series: authored.series.map(expandSeries) };
}

function expandSeries({
  sources = [],
  confidence,
  formula,
  observations,
  ...series
}: AuthoredSeries): Series {
  const said = {
    ...(confidence === undefined ? {} : { confidence }),
    ...(formula === undefined ? {} : { formula }),
  };
  return {
    ...series,
    observations: observations.map((observation) => expandObservation({ ...said, ...observation }, sources)),
  };
}

function expandObservation(authored: AuthoredObservation, seriesSources: readonly string[]): Observation {
  const { period, from, value, status, flag, confidence, sources, numerator, denominator, formula, note } =
    authored;
  const parts = numerator !== undefined && denominator !== undefined ? { numerator, denominator } : undefined;
  const made = formula ?? (parts === undefined ? undefined : '100 × numerator ÷ denominator');
  return {
    period,
    ...(from === undefined ? {} : { from }),
    value: parts === undefined ? (value ?? Number.NaN) : (100 * parts.numerator) / parts.denominator,
    status: status ?? 'A',
    ...(flag === undefined ? {} : { flag }),
    confidence: confidence ?? (parts === undefined ? 'seen' : 'derived'),
    sources: sources ?? seriesSources,
    ...parts,
    ...(made === undefined ? {} : { formula: made }),
    ...(note === undefined ? {} : { note }),
  };
}
