import { eurostat } from '../../src/methods/eurostat.js';
import { eurostatLabel, meanScore } from '../../src/rollup/mean-score.js';
import {
  judgeOfficeSeries,
  officeResult,
  underscored,
  type OfficeResult,
  type OfficeSeries,
} from '../office-series.js';
import { conformance, differences } from './conformance.js';

interface RollUp {
  readonly series_scores: readonly (number | null)[];
}

/** EUSTAT has no words of its own for the lower categories with a target. */
function labelOf(category: string): string {
  if (category === 'insufficient-progress') return 'moderate_deterioration';
  return category === 'movement-away' ? 'significant_deterioration' : underscored(category);
}

function rollUp({ series_scores }: RollUp): Omit<OfficeResult, 'progress_value'> {
  const { score } = meanScore(series_scores);
  const label = eurostatLabel(score);
  return { score, status: label === null ? 'not_available' : labelOf(label.category) };
}

export const cases = conformance<OfficeSeries | RollUp, Partial<OfficeResult>>({
  subject: 'eurostat',
  file: 'eurostat_as_implemented_by_eustat.json',
  check: ({ input, expected }) =>
    differences(
      'series_scores' in input ? rollUp(input) : officeResult(judgeOfficeSeries(eurostat, input), labelOf),
      expected,
      'result',
    ),
});
