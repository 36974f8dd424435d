import type { SdsnColor } from '../../src/offices/sdsn/score.js';
import { twoWorst } from '../../src/offices/sdsn/two-worst.js';
import { conformance, differences } from './conformance.js';

interface Input {
  readonly rescaled_0_3: readonly (number | null)[];
  readonly colors: readonly SdsnColor[];
}

interface Expected {
  readonly goal_color: SdsnColor;
}

export const cases = conformance<Input, Expected>({
  subject: 'sdsn goal',
  file: 'sdsn_goal_rollup.json',
  check({ input, expected }) {
    const indicators = input.rescaled_0_3.map((rescaled, index) => {
      const color = input.colors[index] ?? 'grey';
      return rescaled === null || color === 'grey' ? null : { rescaled, color };
    });
    return differences(twoWorst(indicators), expected.goal_color, 'goal_color');
  },
});
