import { expect, it } from 'vitest';
import { problems } from '../../../test/authored.js';

const CENTRES = 'indicators/centres.yml';

it('a count is of whole things', () => {
  expect(problems([CENTRES, 'value: 150', 'value: 1.5'])).toEqual([
    `${CENTRES}:17:34  series[0].observations[1].value  is not a whole number, and the unit counts whole things; correct the value or the unit (found: 1.5)`,
  ]);
  expect(problems([CENTRES, 'decimals: 0', 'decimals: 1'])).toEqual([
    `${CENTRES}:7:13  unit.decimals  a count has no digits behind the mark; make it 0, or take another unit (found: 1)`,
  ]);
});

it('two parts make a percentage and nothing else', () => {
  expect(problems([CENTRES, 'value: 150', 'numerator: 1, denominator: 2'])).toEqual([
    `${CENTRES}:17:38  series[0].observations[1].numerator  numerator and denominator make a percentage, and the unit is count; type the value, or correct the unit (found: 1)`,
  ]);
});

it('a target that is a share is measured by a percentage', () => {
  expect(
    problems(
      ['targets/double.yml', 'kind: multiple', 'kind: share'],
      ['targets/double.yml', 'factor: 2', 'numerator: 4\ndenominator: 10'],
    ),
  ).toEqual([
    'roadmaps/test-roadmap/targets/double.yml:12:16  measures[0].indicator  the target is a share, and the unit of this indicator is count; measure it by a percentage (found: "centres")',
  ]);
});
