import { expect, it } from 'vitest';
import { problems } from '../../../test/authored.js';

const CENTRES = 'indicators/centres.yml';

const none = [CENTRES, '    sources: [report]\n', ''] as const;

it('a value has a source, its own or that of its series', () => {
  expect(
    problems(
      none,
      [CENTRES, 'value: 100', 'value: 100, sources: [report]'],
      [CENTRES, 'value: 150', 'value: 150, sources: [report]'],
    ),
  ).toEqual([]);
  expect(problems(none, [CENTRES, 'value: 100', 'value: 100, sources: [report]'])).toEqual([
    `${CENTRES}:16:9  series[0].observations[1]  the value of 2018 has no source; name it in the observation or once for the series`,
  ]);
});

it('a series of which no value has one is told once', () => {
  expect(problems(none)).toEqual([
    `${CENTRES}:9:5  series[0]  has no source; name it once for the series, under "sources"`,
  ]);
});
