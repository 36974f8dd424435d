import { expect, it } from 'vitest';
import { problems } from '../../../test/authored.js';

it.each([
  ['indicators/centres.yml', 'decimals: 0', 'decimals: -1', 'unit.decimals  must be at least 0 (found: -1)'],
  ['indicators/centres.yml', 'decimals: 0', 'decimals: 9', 'unit.decimals  must be at most 6 (found: 9)'],
  ['targets/double.yml', 'factor: 2', 'factor: 0', 'factor  must be more than 0 (found: 0)'],
  ['targets/double.yml', 'year: 2020', 'year: 20', 'year  must be at least 1900 (found: 20)'],
])('in %s "%s" typed as "%s" is told the limit', (file, words, instead, told) => {
  const [line = '', ...rest] = problems([file, words, instead]);
  expect(rest).toEqual([]);
  expect(line.endsWith(told)).toBe(true);
});
