import { statcan } from '../../src/methods/statcan.js';
import {
  judgeOfficeSeries,
  officeResult,
  underscored,
  type OfficeResult,
  type OfficeSeries,
} from '../office-series.js';
import { conformance, differences } from './conformance.js';

export const cases = conformance<OfficeSeries, OfficeResult>({
  subject: 'statcan',
  file: 'opensdg_statcan_edge_cases.json',
  check: ({ input, expected: { progress_value, score, status } }) =>
    differences(
      officeResult(judgeOfficeSeries(statcan, input), underscored),
      { progress_value, score, status },
      'result',
    ),
});
