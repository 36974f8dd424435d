/** What the Basque statistics office EUSTAT published by this method. */
import { describe, expect, it } from 'vitest';
import { direction, level, measure, measured, yearly } from '../../test/fixtures.js';
import { expectSame } from '../../test/numbers.js';
import { hasShared, needsShared, readVectors, type Vector } from '../../test/shared.js';
import { assessTarget } from '../assess/target.js';
import { eurostat } from './eurostat.js';

interface Published {
  readonly base_value: number;
  readonly base_year: number;
  readonly current_value: number;
  readonly current_year: number;
  readonly target: number | null;
  readonly target_year: number;
  readonly direction: 1 | -1;
  readonly limit: number | null;
}
interface Outcome {
  readonly progress_value: number | null;
  readonly status: string;
}

/** EUSTAT's labels for our categories; a positive ratio that is too low carries a deterioration label there. */
function labelOf(category: string): string {
  if (category === 'insufficient-progress') return 'moderate_deterioration';
  if (category === 'movement-away') return 'significant_deterioration';
  return category.replace('-', '_');
}

function labelOfAssessment({ input }: Vector<Published, Outcome>): string {
  const way = input.direction === 1 ? 'increase' : 'decrease';
  const measures = [
    measure({ direction: way, baseline: { period: String(input.base_year), basis: 'stated' } }),
  ] as const;
  const target =
    input.target === null
      ? direction({ measures, year: 2030 })
      : level(input.target, { measures, year: 2030 });
  const data = measured(
    target,
    yearly({ [input.base_year]: input.base_value, [input.current_year]: input.current_value }),
  );
  const assessment = assessTarget(data, 'target', { asOf: String(input.current_year), method: eurostat });
  // With the target met EUSTAT gives the highest label, whatever the trend.
  if (assessment.verdict === 'achieved') return 'significant_progress';
  if (assessment.verdict === 'not-assessable') return 'not_available';
  const use =
    assessment.kind === 'direction'
      ? assessment.measures[0]?.method
      : 'method' in assessment
        ? assessment.method
        : undefined;
  return labelOf(use?.category ?? '');
}

describe('the series that EUSTAT published', () => {
  const series = (): Vector<Published, Outcome>[] =>
    readVectors<Published, Outcome>('eurostat_as_implemented_by_eustat.json').filter(
      ({ input }) => 'base_value' in input,
    );
  const compared = (): Vector<Published, Outcome>[] =>
    series().filter(({ input }) => input.limit === null && input.base_value !== 0);

  it.skipIf(!hasShared)(
    `35 of the 45 at hand are compared; 10 have a natural limit, whose factor this edition leaves out, and none starts at zero ${needsShared}`,
    () => {
      expect([series().length, compared().length]).toEqual([45, 35]);
      expect(series().filter(({ input }) => input.base_value === 0)).toEqual([]);
      expect(series().filter(({ input }) => input.limit !== null)).toHaveLength(10);
    },
  );

  it.skipIf(!hasShared)(
    `have our ratio as their progress_value, to 1e-9, and none where we refuse ${needsShared}`,
    () => {
      for (const { id, input, expected } of compared()) {
        const result = eurostat.judge({
          direction: input.direction === 1 ? 'increase' : 'decrease',
          baseline: { year: input.base_year, value: input.base_value },
          current: { year: input.current_year, value: input.current_value },
          ...(input.target === null ? {} : { goal: { year: input.target_year, value: input.target } }),
        });
        if (expected.progress_value === null) expect(result.verdict, id).toBe('not-assessable');
        else expectSame('ratio' in result ? result.ratio : undefined, expected.progress_value, id);
      }
    },
  );

  it.skipIf(!hasShared)(`have the status that our assessment by this method gives ${needsShared}`, () => {
    for (const vector of compared())
      expect(labelOfAssessment(vector), vector.id).toBe(vector.expected.status);
  });
});
