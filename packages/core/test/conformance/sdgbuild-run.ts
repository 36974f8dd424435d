import { findBase } from '../../src/methods/base.js';
import { eurostatUntil2023 } from '../../src/methods/eurostat-until-2023.js';
import type { Method } from '../../src/methods/method.js';
import { statcan2023 } from '../../src/methods/statcan-2023.js';
import { judgeOfficeSeries } from '../office-series.js';
import { conformance, differences } from './conformance.js';

interface Run {
  readonly observations: readonly (readonly [year: number, value: number])[];
  readonly options: {
    readonly direction?: string;
    readonly base_year?: number;
    readonly target?: number | null;
    readonly target_year?: number;
  };
}

/** What the program of 2022 calls our categories; a target that is met has a label of its own there. */
const LABELS_2022: Readonly<Record<string, string>> = {
  'significant-progress': 'substantial_progress',
  'moderate-progress': 'moderate_progress',
  'insufficient-progress': 'negligible_progress',
  'movement-away': 'deterioration',
  'moderate-deterioration': 'moderate_deterioration',
  'significant-deterioration': 'significant_deterioration',
};

const LABELS_2023: Readonly<Record<string, string>> = {
  'substantial-progress': 'on_track',
  'moderate-progress': 'progress_needs_acceleration',
  'negligible-progress': 'limited_progress',
  deterioration: 'deterioration',
};

function labelOf(method: Method, labels: Readonly<Record<string, string>>, run: Run): string | null {
  const { direction, base_year = 2015, target = null, target_year = 2030 } = run.options;
  const points = run.observations
    .map(([year, value]) => ({ year, value }))
    .sort((first, second) => first.year - second.year);
  const baseline = findBase(points, base_year, 'later');
  const result = judgeOfficeSeries(method, {
    base_value: baseline?.value ?? null,
    base_year: baseline?.year ?? base_year,
    current_value: points.at(-1)?.value ?? null,
    current_year: points.at(-1)?.year ?? null,
    target,
    target_year,
    // The program's own default is a decrease.
    direction: direction === 'positive' ? 'positive' : 'negative',
  });
  if (result.verdict === 'not-assessable') return null;
  return result.verdict === 'achieved' ? 'target_achieved' : (labels[result.category] ?? result.category);
}

export const cases = conformance<
  Run,
  { readonly eurostat_thresholds_2022: string | null; readonly statcan_thresholds_2023: string | null }
>({
  subject: 'eurostat 2017-2023 and statcan 2023',
  file: 'sdgbuild_run_2022_2023.json',
  check: ({ input, expected }) =>
    differences(
      {
        eurostat_thresholds_2022: labelOf(eurostatUntil2023, LABELS_2022, input),
        statcan_thresholds_2023: labelOf(statcan2023, LABELS_2023, input),
      },
      expected,
      'labels',
    ),
});
