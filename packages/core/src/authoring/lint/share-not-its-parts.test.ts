import { expect, it } from 'vitest';
import { problems } from '../../../test/authored.js';

const CENTRES = 'indicators/centres.yml';

const percent = [
  [CENTRES, 'kind: count', 'kind: percent'],
  [CENTRES, 'value: 100 }', 'value: 10 }'],
] as const;

it.each([
  [
    'half a share',
    'numerator: 1',
    `:9  series[0].observations[1]  a share needs both numerator and denominator`,
  ],
  [
    'a share that also has its value',
    'value: 50, numerator: 1, denominator: 2',
    `:34  series[0].observations[1].value  follows from numerator and denominator; leave it out (found: 50)`,
  ],
  [
    'a part that is more than the whole',
    'numerator: 3, denominator: 2',
    `:38  series[0].observations[1].numerator  a part is not more than the whole, 2; correct one of the two (found: 3)`,
  ],
])('%s', (_, typed, line) => {
  const found = problems(...percent, [CENTRES, 'value: 150', typed]);
  expect(found[0]).toBe(`${CENTRES}:17${line}`);
});

it('a figure without a value', () => {
  expect(problems([CENTRES, ', value: 150', ''])).toEqual([
    `${CENTRES}:17:9  series[0].observations[1]  needs a value, or numerator and denominator`,
  ]);
});

it('a share of two parts is right', () => {
  expect(problems(...percent, [CENTRES, 'value: 150', 'numerator: 1, denominator: 2'])).toEqual([]);
});
