import type { Id, Observation, Period, Series, TargetData } from '../types.js';

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
    const linesOf = new Map(series.map((one) => [one.id, lineOf(one)]));
    const pairs = new Set<string>();
    return series.flatMap(({ id: name, contradicts = [] }) =>
      contradicts.flatMap((otherName) => {
        const [one, other] = [linesOf.get(name), linesOf.get(otherName)];
        const pair = JSON.stringify([name, otherName].sort());
        if (one === undefined || other === undefined || pairs.has(pair)) return [];
        pairs.add(pair);
        return [{ indicator: id, series: [name, otherName] as const, observations: differing(one, other) }];
      }),
    );
  });
}

/** The observations of a series by their periods, in order of time. */
type Line = () => ReadonlyMap<Period, Observation>;

/** Made when it is asked for, and once: a series can contradict many others. */
function lineOf({ observations }: Series): Line {
  let line: ReadonlyMap<Period, Observation> | undefined;
  return () => (line ??= new Map(observations.map((observation) => [observation.period, observation])));
}

function differing(first: Line, second: Line): [Observation, Observation][] {
  const [ours, theirs] = [first(), second()];
  // The shorter one is gone through: of a long one only what the other has too matters.
  return [...(ours.size <= theirs.size ? ours : theirs).keys()].flatMap((period) => {
    const [our, their] = [ours.get(period), theirs.get(period)];
    return our === undefined || their === undefined || our.value === their.value ? [] : [[our, their]];
  });
}
