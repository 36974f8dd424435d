import { expect, it } from 'vitest';
import { problems } from '../../../test/authored.js';

const CENTRES = 'indicators/centres.yml';

const other = (words: string): string[] =>
  problems([
    CENTRES,
    'value: 150 }\n',
    `value: 150 }\n  - { id: other, name: { nl: a, en: b }, ${words}, definition: { nl: a, en: b }, sources: [report], observations: [{ period: '2016', value: 1 }] }\n`,
  ]);

it('series that contradict each other are about the same place and level', () => {
  expect(other('geo: NL, level: all, contradicts: [main]')).toEqual([]);
  for (const about of ['geo: DE, level: all', 'geo: NL, level: hbo']) {
    expect(other(`${about}, contradicts: [main]`)).toEqual([
      expect.stringContaining(
        'series[1].contradicts[0]  series "main" is about another place or level; remove it, or correct geo and level',
      ),
    ]);
  }
});

it('no series contradicts itself', () => {
  expect(other('geo: NL, level: all, contradicts: [other]')).toEqual([
    expect.stringContaining('series[1].contradicts[0]  a series does not contradict itself; remove it'),
  ]);
});
