import { expect, it } from 'vitest';
import { problems, problemsWith } from '../../../test/authored.js';

const CENTRES = 'indicators/centres.yml';

const derived = (formula: string): string[] =>
  problems([CENTRES, 'value: 150', `value: 150, confidence: derived, formula: '${formula}'`]);

it('a derived value says how it was made', () => {
  expect(problems([CENTRES, 'value: 150', 'value: 150, confidence: derived'])).toEqual([
    `${CENTRES}:17:9  series[0].observations[1]  is derived, so it needs a formula`,
  ]);
});

it('a value with a formula is derived', () => {
  expect(problems([CENTRES, 'value: 150', 'value: 150, formula: 100 + 50'])).toEqual([
    `${CENTRES}:17:9  series[0].observations[1]  has a formula, so its confidence is derived; say so, or leave out the formula`,
  ]);
});

it('a derived value is what its formula comes to', () => {
  expect(derived('@2016 + 50')).toEqual([]);
  expect(derived('@2016 + 51')).toEqual([
    `${CENTRES}:17:9  series[0].observations[1]  150 does not follow from "@2016 + 51", which comes to 151; correct one of them`,
  ]);
});

it('a formula that cannot be read is told with what is wrong in it', () => {
  expect(derived('@2017 + 50')).toEqual([
    `${CENTRES}:17:9  series[0].observations[1]  formula "@2017 + 50": centres/main has no value in 2017`,
  ]);
});

it('a change of a part is found where the value that follows from it stands', () => {
  expect(
    problems(
      [CENTRES, 'value: 150', "value: 150, confidence: derived, formula: '@2016 + 50'"],
      [CENTRES, 'value: 100', 'value: 90'],
    ),
  ).toEqual([expect.stringContaining('150 does not follow from "@2016 + 50", which comes to 140')]);
});

it('a formula that names a file with a slip in it waits until that is right; others do not wait', () => {
  const other = `
name: { nl: a, en: b }
definition: { nl: a, en: b }
unit: { kind: count, name: { nl: a, en: b }, singular: { nl: a, en: b }, decimals: many }
series: []
`;
  const derivedFrom = (formula: string): string[] =>
    problemsWith('indicators/other.yml', other, [
      CENTRES,
      'value: 150',
      `value: 150, confidence: derived, formula: '${formula}'`,
    ]);
  expect(derivedFrom('other/main + 50')).toHaveLength(1);
  expect(derivedFrom('@2016 + 51')).toHaveLength(2);
});
