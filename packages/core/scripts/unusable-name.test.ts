import { expect, it } from 'vitest';
import { problems, problemsWith } from '../test/authored.js';

const indicator = `
name: { nl: a, en: b }
definition: { nl: a, en: b }
unit: { kind: count, name: { nl: a, en: b }, singular: { nl: a, en: b }, decimals: 0 }
series: []
`;

it('an id is no word of TypeScript', () => {
  expect(problemsWith('indicators/default.yml', indicator)).toEqual([
    'indicators/default.yml:2:1  (whole file)  id "default" is a word of TypeScript; use more than one word',
  ]);
  expect(problemsWith('indicators/default-share.yml', indicator)).toEqual([]);
});

it('two ids do not give the same name', () => {
  const digits =
    "vintage: '2016'\n- { id: cbs-2-5, title: a, publisher: b, shortName: c, url: 'https://a.org', vintage: d }\n- { id: cbs-25, title: a, publisher: b, shortName: c, url: 'https://a.org', vintage: d }\n";
  expect(
    problems(
      ['sources.yml', "vintage: '2016'\n", digits],
      ['roadmap.yml', 'statedIn: [report]', 'statedIn: [report, cbs-2-5, cbs-25]'],
    ),
  ).toEqual([
    'sources.yml:8:9  [2].id  ids "cbs-2-5" and "cbs-25" give the same name sourceCbs25; change one of them (found: "cbs-25")',
  ]);
});
