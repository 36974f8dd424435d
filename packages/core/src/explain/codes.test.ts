/** Nothing that an assessment can say is left without words, in either language. */
import { describe, expect, it } from 'vitest';
import { level, measure, measured, text, yearly } from '../../test/fixtures.js';
import type { Caveat, NotAssessableReason } from '../assess/assessment.js';
import type { Verdict } from '../methods/method.js';
import { en } from '../words/en.js';
import { nl } from '../words/nl.js';
import type { Words } from '../words/words.js';
import { explainCaveat } from './caveat.js';

/** The keys are checked by the compiler: a new code asks for a line here. */
const verdicts: Record<Verdict, true> = {
  achieved: true,
  'on-track': true,
  behind: true,
  'off-track': true,
  'moving-away': true,
  missed: true,
  mixed: true,
  'not-assessable': true,
};
const reasons: Record<NotAssessableReason, true> = {
  'baseline-zero': true,
  'signs-differ': true,
  'goal-zero': true,
  'not-positive': true,
  'goal-equals-baseline': true,
  'goal-required': true,
  'kind-not-covered': true,
  'goal-year-passed': true,
  'no-figure-for-base-year': true,
  'too-few-points': true,
  'years-missing': true,
  'duplicate-years': true,
  'out-of-range': true,
  'not-after-baseline': true,
  'no-figure-for-baseline': true,
  'no-figure-after-baseline': true,
  'break-in-series': true,
  'incomparable-figures': true,
  'invalid-figure': true,
  'outcome-unknown': true,
  'not-done-yet': true,
  'no-measure-assessable': true,
};
/** What the sentence of each caveat must mention. */
const caveats: Record<Caveat['code'], { caveat: Caveat; nl: string[]; en: string[] }> = {
  'baseline-assumed': {
    caveat: { code: 'baseline-assumed', text: text('why') },
    nl: ['why (nl)'],
    en: ['why (en)'],
  },
  'measure-assumed': {
    caveat: { code: 'measure-assumed', text: text('why') },
    nl: ['why (nl)'],
    en: ['why (en)'],
  },
  'decision-assumed': {
    caveat: { code: 'decision-assumed', text: text('why') },
    nl: ['why (nl)'],
    en: ['why (en)'],
  },
  remark: { caveat: { code: 'remark', text: text('why') }, nl: ['why (nl)'], en: ['why (en)'] },
  'provisional-figure': {
    caveat: { code: 'provisional-figure', period: '2016-11' },
    nl: ['november 2016', 'voorlopig'],
    en: ['November 2016', 'provisional'],
  },
  'estimated-figure': {
    caveat: { code: 'estimated-figure', period: '2015/16' },
    nl: ['2015/16', 'schatting', 'afgerond'],
    en: ['2015/16', 'estimate', 'rounded'],
  },
  'no-figure-for-target-year': {
    caveat: { code: 'no-figure-for-target-year', year: 2020, period: '2018/19' },
    nl: ['geen cijfer over 2020', '2018/19'],
    en: ['No figure for 2020', '2018/19'],
  },
  'assumed-figure': {
    caveat: { code: 'assumed-figure', indicator: 'centres', period: '2020', value: 1250 },
    nl: ['2020', '1.250', 'niet gemeten'],
    en: ['2020', '1,250', 'not measured'],
  },
  'other-measure-disagrees': {
    caveat: { code: 'other-measure-disagrees', measure: 'count', verdict: 'missed' },
    nl: ['number of centres (nl)', 'niet gehaald'],
    en: ['number of centres (en)', 'not achieved'],
  },
  'contradicting-figures': {
    caveat: {
      code: 'contradicting-figures',
      indicator: 'centres',
      period: '2016',
      value: 1330,
      others: [1130, 1500],
    },
    nl: ['2016', '1.330', '1.130 en 1.500'],
    en: ['2016', '1,330', '1,130 and 1,500'],
  },
};

const target = level(200, { measures: [measure()] });
const data = measured(target, yearly({ 2016: 100 }));

describe.each([nl, en])('$language', (words) => {
  it('has a label for every verdict, on a number and on a direction, that ends without a full stop', () => {
    for (const labels of [words.verdict, words.directionVerdict]) {
      expect(Object.keys(labels).sort()).toEqual(Object.keys(verdicts).sort());
      for (const label of Object.values(labels)) expect(label).toMatch(/^\p{Lu}.*[^.]$/u);
    }
  });

  it('has a sentence for every reason', () => {
    expect(Object.keys(words.reason).sort()).toEqual(Object.keys(reasons).sort());
    for (const sentence of Object.values(words.reason)) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });

  it.each(Object.entries(caveats))(
    'has a sentence for the caveat %s with what it is about',
    (code, expected) => {
      expect(expected.caveat.code).toBe(code);
      const sentence = explainCaveat(data, target, expected.caveat, words);
      for (const part of expected[words.language]) expect(sentence).toContain(part);
    },
  );

  it('gives different verdicts different labels', () => {
    expect(new Set(Object.values(words.verdict)).size).toBe(Object.keys(verdicts).length);
    expect(new Set(Object.values(words.directionVerdict)).size).toBe(Object.keys(verdicts).length);
  });
});

it('the two languages share no label or reason', () => {
  const all = ({ verdict, directionVerdict, reason }: Words): string[] =>
    [verdict, directionVerdict, reason].flatMap((words) => Object.values<string>(words));
  expect(all(nl).filter((sentence) => all(en).includes(sentence))).toEqual([]);
});
