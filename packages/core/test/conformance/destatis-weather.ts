import { destatis } from '../../src/methods/destatis.js';
import type { Point } from '../../src/methods/method.js';
import { judgeSeries } from '../../src/methods/series.js';
import { conformance, differences } from './conformance.js';

export interface DestatisCase {
  readonly kind: 'point' | 'constant' | 'directional';
  readonly direction: 'increase' | 'decrease';
  readonly target: number | null;
  readonly target_year: number | null;
  readonly evaluation_year: number;
  readonly observations: readonly (readonly [year: number, value: number])[];
}

export interface DestatisSymbol {
  readonly symbol: string;
}

/** Our symbol in the name of the publication, or our reason for none. */
export function destatisSymbol(input: DestatisCase): string {
  const { kind, direction, target, target_year, evaluation_year, observations } = input;
  const points = observations
    .map(([year, value]): Point => ({ year, value }))
    .filter(({ year }) => year <= evaluation_year);
  // A target for every year has no year of its own in the publication.
  const goal = target === null ? {} : { goal: { year: target_year ?? evaluation_year, value: target } };
  const result = judgeSeries(destatis, points, { direction, keep: kind === 'constant', ...goal });
  return result.verdict === 'not-assessable' ? result.reason : result.category.replaceAll('-', '_');
}

export const cases = conformance<DestatisCase, DestatisSymbol>({
  subject: 'destatis',
  file: 'destatis_weather.json',
  check({ input, expected }) {
    return differences(destatisSymbol(input), expected.symbol, 'symbol');
  },
});
