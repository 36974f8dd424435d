import { expect, it } from 'vitest';
import { problems, problemsWith } from '../../../test/authored.js';

const CENTRES = 'indicators/centres.yml';
const DOUBLE = 'targets/double.yml';

it.each([
  [
    CENTRES,
    'kind: count',
    'kind:',
    ':4:8  unit.kind  is not filled in; type one of: count, percent, per-thousand, million-euro',
  ],
  [
    CENTRES,
    'decimals: 0',
    'decimals:',
    ':7:12  unit.decimals  is not filled in; type a number without quotes',
  ],
  [CENTRES, 'nl: Centra.', 'nl:', ':2:18  definition.nl  is not filled in; type the Dutch text'],
  ['sources.yml', 'title: The report', 'title:', ':2:9  [0].title  is not filled in; type a text'],
  [
    'sources.yml',
    'url: https://example.org/report',
    'url:',
    ':5:7  [0].url  is not filled in; type an http or https address',
  ],
  [
    'roadmap.yml',
    "adopted: '2015-12'",
    'adopted:',
    ':3:9  adopted  is not filled in; type a date in quotes, like "2015", "2015-12" or "2017-06-26"',
  ],
  [
    'roadmap.yml',
    'statedIn: [report]',
    'statedIn:',
    ':18:10  statedIn  is not filled in; type a list, like [a, b] or lines that begin with "- "',
  ],
])('in %s a key without a value (%s) is told what to type, and where', (file, words, instead, told) => {
  const [line = '', ...rest] = problems([file, words, instead]);
  expect(rest).toEqual([]);
  expect(line).toContain(`${file}${told}`);
});

it('a file without anything in it is told what belongs there', () => {
  expect(problemsWith('goals.yml', '')).toEqual([
    'goals.yml:1:1  (whole file)  is not filled in; type a list, like [a, b] or lines that begin with "- "',
  ]);
});

it('a list that must have something in it and has nothing is told what is missing', () => {
  const list =
    "editions:\n  - { id: '2016', name: { nl: editie, en: edition }, date: '2016', sources: [report] }";
  const [line = ''] = problems(['roadmap.yml', list, 'editions: []']);
  expect(line).toContain('roadmap.yml:14:11  editions[0]  is missing; add it: keys with values');
});

it('a key that is not there is told with what it wants', () => {
  expect(problems([CENTRES, 'definition: { nl: Centra., en: Centres. }\n', ''])).toEqual([
    `${CENTRES}:1:1  definition  is missing; add it: keys with values, indented below it or like { key: value }`,
  ]);
});

it.each([
  [CENTRES, 'value: 100', "value: '100'", 'must be a number without quotes (found: "100")'],
  [CENTRES, 'decimals: 0', 'decimals: 0.5', 'must be a whole number (found: 0.5)'],
  [
    CENTRES,
    'kind: count',
    'kind: pieces',
    'must be one of: count, percent, per-thousand, million-euro (found: "pieces")',
  ],
  [
    CENTRES,
    'sources: [report]',
    'sources: report',
    'must be a list, like [a, b] or lines that begin with "- " (found: "report")',
  ],
  [
    DOUBLE,
    'kind: multiple',
    'kind: many',
    'must be one of: multiple, share, level, threshold, direction, milestone (found: "many")',
  ],
])('in %s "%s" typed as "%s" is told what it must be', (file, words, instead, told) => {
  const [line = '', ...rest] = problems([file, words, instead]);
  expect(rest).toEqual([]);
  expect(line.endsWith(told)).toBe(true);
});
