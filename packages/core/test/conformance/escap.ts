import { anticipatedGap } from '../../src/offices/escap/anticipated-gap.js';
import { currentStatusIndex } from '../../src/offices/escap/current-status.js';
import { conformance, differences } from './conformance.js';

interface Input {
  readonly current?: number;
  readonly predicted_at_target_year?: number;
  readonly base: number;
  readonly target: number;
  readonly direction: 'increasing' | 'decreasing';
  readonly parity?: boolean;
}

interface Expected {
  readonly csi_raw?: number | null;
  readonly progress_gap_percent?: number | null;
  readonly category?: string | null;
}

const labels = { 'will-meet': 'maintain', accelerate: 'accelerate', reverse: 'reverse' };

export const cases = conformance<Input, Expected>({
  subject: 'escap',
  file: 'escap.json',
  check({ input, expected }) {
    const { base, target, parity = false } = input;
    const direction = input.direction === 'increasing' ? 'increase' : 'decrease';
    if (input.predicted_at_target_year === undefined) {
      const index = currentStatusIndex(input.current ?? Number.NaN, base, target, direction, { parity });
      return differences({ csi_raw: index }, expected);
    }
    const found = anticipatedGap(input.predicted_at_target_year, base, target, direction);
    const actual = {
      progress_gap_percent: found?.gap ?? null,
      category: found === null ? null : labels[found.category],
    };
    return differences(actual, expected);
  },
});
