import { expect, it } from 'vitest';
import { problems, problemsWith } from '../../../test/authored.js';

const CENTRES = 'indicators/centres.yml';

const goal = (words: string): string =>
  `- { id: more, name: { nl: a, en: b }, indicator: centres, geo: NL, level: all, value: 5, year: 2025, sources: [report], ${words} }\n`;

it('a goal names an indicator and sources that are there', () => {
  expect(problemsWith('goals.yml', goal('note: { nl: a, en: b }'))).toEqual([]);
  expect(problemsWith('goals.yml', goal('note: { nl: a, en: b }').replace('centres', 'pupils'))).toEqual([
    'goals.yml:1:50  [0].indicator  names indicator "pupils", which is not there; there are: centres (found: "pupils")',
  ]);
  expect(problemsWith('goals.yml', goal('note: { nl: a, en: b }').replace('[report]', '[book]'))).toEqual([
    'goals.yml:1:112  [0].sources[0]  names source "book", which is not there; there are: report (found: "book")',
  ]);
});

it('what was not found names a roadmap, targets, indicators and sources that are there', () => {
  const item = (words: string): string => `- { id: baseline, what: { nl: a, en: b }, ${words} }\n`;
  expect(
    problemsWith(
      'not-found.yml',
      item('roadmap: test-roadmap, targets: [double], indicators: [centres], sources: [report]'),
    ),
  ).toEqual([]);
  for (const [words, what] of [
    ['roadmap: other', 'roadmap "other"'],
    ['targets: [halve]', 'target "halve"'],
    ['indicators: [pupils]', 'indicator "pupils"'],
    ['sources: [book]', 'source "book"'],
  ] as const) {
    const [line = '', ...rest] = problemsWith('not-found.yml', item(words));
    expect(rest).toEqual([]);
    expect(line).toContain(`names ${what}, which is not there; there are: `);
  }
});

it('an indicator that no roadmap uses is checked as well', () => {
  expect(
    problems(
      ['targets/double.yml', 'indicator: centres', 'indicator: other'],
      [CENTRES, '[report]', '[book]'],
    ).map((line) => line.split(', which')[0]),
  ).toEqual([
    `${CENTRES}:14:15  series[0].sources[0]  names source "book"`,
    'roadmaps/test-roadmap/targets/double.yml:11:16  measures[0].indicator  names indicator "other"',
  ]);
});

it('what stands in a file that cannot be read may be there, so naming it is no second slip', () => {
  expect(problems([CENTRES, 'decimals: 0', 'decimals: many'])).toHaveLength(1);
  expect(problems(['sources.yml', 'title: The report', 'title: 5'])).toHaveLength(1);
});
