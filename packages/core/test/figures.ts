import { getRoadmap } from '../src/roadmaps.js';
import type { Observation } from '../src/types.js';

/** An observation of the real roadmap, with the series it stands in. */
export interface Figure extends Observation {
  readonly indicator: string;
  readonly series: string;
  readonly geo: string;
  readonly level: string;
}

export const figures: readonly Figure[] = getRoadmap().indicators.flatMap(({ id: indicator, series: list }) =>
  list.flatMap(({ id: series, geo, level, observations }) =>
    observations.map((observation) => ({ indicator, series, geo, level, ...observation })),
  ),
);
