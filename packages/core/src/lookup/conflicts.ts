import type { Id, Observation, TargetData } from '../types.js';

/** Two series of an indicator that say something else about the same thing. */
export interface Conflict {
  readonly indicator: Id;
  /** The series that says whom it contradicts, and the one it contradicts. */
  readonly series: readonly [Id, Id];
  /** Every period in which both have a figure and the figures differ, in order of time. */
  readonly observations: readonly (readonly [Observation, Observation])[];
}

/**
 * Where sources contradict each other, as the data say; each pair once. A pair without observations contradicts in
 * periods that only one of the two has.
 */
export function conflicts(data: Pick<TargetData, 'indicators'>): Conflict[] {
  return data.indicators.flatMap(({ id, series }) => {
    const seriesOf = new Map(series.map((one) => [one.id, one]));
    const pairs = new Set<string>();
    return series.flatMap((one) =>
      [one.contradicts ?? []].flat().flatMap((name) => {
        const other = seriesOf.get(name);
        const pair = JSON.stringify([one.id, name].sort());
        if (other === undefined || pairs.has(pair)) return [];
        pairs.add(pair);
        const theirs = new Map(other.observations.map((observation) => [observation.period, observation]));
        const differing = one.observations.flatMap((observation) => {
          const their = theirs.get(observation.period);
          return their === undefined || their.value === observation.value
            ? []
            : [[observation, their] as const];
        });
        return [{ indicator: id, series: [one.id, name] as const, observations: differing }];
      }),
    );
  });
}
