import { statcan2023 } from '../../src/methods/statcan-2023.js';
import { judgeOfficeSeries, officeResult, underscored, type OfficeSeries } from '../office-series.js';
import { conformance, differences } from './conformance.js';

export const cases = conformance<
  OfficeSeries,
  { readonly progress_value: number | null; readonly status: string }
>({
  subject: 'statcan 2023',
  file: 'statcan_2023_generation.json',
  check: ({ input, expected }) =>
    differences(officeResult(judgeOfficeSeries(statcan2023, input), underscored), expected, 'result'),
});
