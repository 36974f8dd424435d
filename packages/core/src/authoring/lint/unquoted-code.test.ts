import { expect, it } from 'vitest';
import { problems } from '../../../test/authored.js';

const CENTRES = 'indicators/centres.yml';

it('a code that YAML reads as a number is told with the code as it was typed', () => {
  expect(problems([CENTRES, 'level: all', 'level: 012'])).toEqual([
    `${CENTRES}:12:12  series[0].level  is read as something other than text; put it in quotes: '012' (found: 12)`,
  ]);
});

it('so is a code that YAML reads as yes or no, and a year says what periods look like', () => {
  expect(problems([CENTRES, 'level: all', 'level: true'])).toEqual([
    `${CENTRES}:12:12  series[0].level  is read as something other than text; put it in quotes: 'true' (found: true)`,
  ]);
  expect(problems([CENTRES, "'2018'", '2018'])).toEqual([
    `${CENTRES}:17:19  series[0].observations[1].period  must be a period in quotes, like "2016", "2016-11" or "2015/16"; is read as something other than text; put it in quotes: '2018' (found: 2018)`,
  ]);
});

it('a code in quotes is right', () => {
  expect(problems([CENTRES, 'level: all', "level: '012'"])).toEqual([]);
});

it('a list where a text belongs needs no quotes but another form', () => {
  const [line = ''] = problems([CENTRES, 'level: all', 'level: [all]']);
  expect(line).toMatch(/ {2}must be a text$/);
});
