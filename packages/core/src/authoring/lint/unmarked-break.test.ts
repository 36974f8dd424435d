import { expect, it } from 'vitest';
import { problems } from '../../../test/authored.js';

const CENTRES = 'indicators/centres.yml';

const broken = [CENTRES, 'value: 150', 'value: 150, status: B'] as const;

it('a value at a break says so in the series as well', () => {
  expect(problems(broken)).toEqual([
    `${CENTRES}:17:47  series[0].observations[1].status  says that the series breaks in 2018; say so and why under "breaks" of the series (found: "B")`,
  ]);
  expect(
    problems(broken, [
      CENTRES,
      '    observations:',
      "    breaks: [{ period: '2018', reason: { nl: Anders., en: Otherwise. } }]\n    observations:",
    ]),
  ).toEqual([]);
});
