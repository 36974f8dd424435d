import { collection } from '../src/collection.js';
import type { Observation } from '../src/types.js';

/** An observation that was found, with the series it stands in. */
export interface Figure extends Observation {
  readonly indicator: string;
  readonly series: string;
  readonly geo: string;
  readonly level: string;
}

export const figures: readonly Figure[] = collection.indicators.flatMap(({ id: indicator, series: list }) =>
  list.flatMap(({ id: series, geo, level, observations }) =>
    observations.map((observation) => ({ indicator, series, geo, level, ...observation })),
  ),
);
