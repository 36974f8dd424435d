import { expect, it } from 'vitest';
import { problems, problemsWith } from '../../../test/authored.js';

const CENTRES = 'indicators/centres.yml';

const percent = [CENTRES, 'kind: count', 'kind: percent'] as const;

it('a count is not below zero', () => {
  expect(problems([CENTRES, 'value: 150', 'value: -1'])).toEqual([
    `${CENTRES}:17:34  series[0].observations[1].value  -1 is not possible: values are at least 0; correct the value, or the unit or range of the indicator (found: -1)`,
  ]);
});

it('a percentage runs from 0 to 100', () => {
  expect(problems(percent, [CENTRES, 'value: 150', 'value: 100'])).toEqual([]);
  expect(problems(percent, [CENTRES, 'value: 150', 'value: 100.1'])).toHaveLength(1);
});

it('an indicator can say itself what is possible', () => {
  const range = [CENTRES, 'series:', 'range: { min: -10, max: 149 }\nseries:'] as const;
  expect(problems(range)).toHaveLength(1);
  expect(problems(range, [CENTRES, 'value: 150', 'value: -10'])).toEqual([]);
});

it('nobody can want what is not possible', () => {
  const goal =
    '- { id: more, name: { nl: a, en: b }, indicator: centres, geo: NL, level: all, value: -5, sources: [report] }';
  expect(problemsWith('goals.yml', goal)).toHaveLength(1);
  expect(
    problems(
      ['targets/double.yml', 'kind: multiple', 'kind: level'],
      ['targets/double.yml', 'factor: 2', 'value: -2'],
    ),
  ).toEqual([expect.stringContaining('targets/double.yml:6:8  value  -2 is not possible')]);
});
