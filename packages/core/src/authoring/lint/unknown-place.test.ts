import { expect, it } from 'vitest';
import { problems, problemsWith } from '../../../test/authored.js';

const CENTRES = 'indicators/centres.yml';

it.each(['NL', 'DE', 'FI', 'EU27_2020', 'EU28', 'EU'])('%s is a place', (geo) => {
  expect(problems([CENTRES, 'geo: NL', `geo: ${geo}`])).toEqual([]);
});

it.each(['nl', 'Netherlands', 'EU27', 'XQ', 'NLD'])('%s is none', (geo) => {
  expect(problems([CENTRES, 'geo: NL', `geo: ${geo}`])).toEqual([
    `${CENTRES}:11:10  series[0].geo  is no country of ISO 3166-1 and none of EU, EU27_2020, EU28, EU27_2007, EA19, EA20; correct the code (found: "${geo}")`,
  ]);
});

it('a goal is for a place too', () => {
  const goal =
    '- { id: more, name: { nl: a, en: b }, indicator: centres, geo: Holland, level: all, value: 5, sources: [report] }';
  expect(problemsWith('goals.yml', goal)).toEqual([expect.stringContaining('goals.yml:1:64  [0].geo')]);
});
