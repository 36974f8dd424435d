import type { Id, Indicator, Series } from '../types.js';
import type { Evidence, Reading } from './assessment.js';

/** The observations behind some readings of a series, and the sources they were taken from. */
export function evidenceOf(indicator: Indicator, series: Series, readings: readonly Reading[]): Evidence {
  const periods = new Set(readings.map(({ period }) => period));
  const used = series.observations.filter(({ period }) => periods.has(period));
  return {
    observations: used.map(({ period }) => ({ indicator: indicator.id, series: series.id, period })),
    sources: unique(used.flatMap(({ sources }) => sources)),
  };
}

/** The evidence of several parts as one. */
export function joinEvidence(parts: readonly Evidence[]): Evidence {
  return {
    observations: parts.flatMap(({ observations }) => observations),
    sources: unique(parts.flatMap(({ sources }) => sources)),
  };
}

function unique(ids: readonly Id[]): Id[] {
  return [...new Set(ids)];
}
