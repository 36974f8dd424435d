import { expect, it } from 'vitest';
import { problems } from '../../test/authored.js';

const CENTRES = 'indicators/centres.yml';

it('a value has a source, its own or that of its series', () => {
  expect(problems([CENTRES, '    sources: [report]\n', ''])).toEqual(
    [0, 1].map(
      (index) =>
        `${CENTRES}:${15 + index}:9  series[0].observations[${index}]  the value of ${2016 + 2 * index} has no source; name it in the observation or once for the series`,
    ),
  );
  expect(
    problems(
      [CENTRES, '    sources: [report]\n', ''],
      [CENTRES, 'value: 100', 'value: 100, sources: [report]'],
      [CENTRES, 'value: 150', 'value: 150, sources: [report]'],
    ),
  ).toEqual([]);
});
