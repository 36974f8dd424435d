import { meanScore, statcanLabel } from '../../src/rollup/mean-score.js';
import { underscored } from '../office-series.js';
import { conformance, differences } from './conformance.js';

interface Series {
  readonly series_scores: readonly (number | null)[];
  readonly series_status: readonly string[];
}

export const cases = conformance<Series, { readonly score: number | null; readonly status: string }>({
  subject: 'statcan mean score',
  file: 'opensdg_statcan_aggregate.json',
  check: ({ input: { series_scores, series_status }, expected }) => {
    const scored = series_status.filter((_, index) => series_scores[index] !== null);
    const { score } = meanScore(series_scores);
    const label = statcanLabel(
      score,
      scored.every((status) => status === 'target_achieved'),
    );
    const status = label === null ? 'not_available' : underscored(label.category);
    return differences({ score, status }, expected, 'result');
  },
});
