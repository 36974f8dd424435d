import { sdsnColor, sdsnScore } from '../../src/offices/sdsn/score.js';
import { conformance, differences } from './conformance.js';

interface Input {
  readonly value: number;
  readonly optimum_100: number;
  readonly lower_bound_0: number;
  readonly green_threshold: number;
  readonly red_threshold: number;
}

interface Expected {
  readonly score: number;
  readonly color: string;
}

export const cases = conformance<Input, Expected>({
  subject: 'sdsn score',
  file: 'sdsn_score_color.json',
  check({ input, expected }) {
    const thresholds = {
      low: input.lower_bound_0,
      red: input.red_threshold,
      green: input.green_threshold,
      best: input.optimum_100,
    };
    const actual = { score: sdsnScore(input.value, thresholds), color: sdsnColor(input.value, thresholds) };
    return differences(actual, expected);
  },
});
