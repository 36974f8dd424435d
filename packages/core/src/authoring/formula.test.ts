import { describe, expect, it } from 'vitest';
import { expectSame } from '../../test/numbers.js';
import { figure, series, text } from '../../test/fixtures.js';
import type { Indicator } from '../types.js';
import { evaluateFormula, type FormulaResult } from './formula.js';

const unit = { kind: 'count', name: text('a'), singular: text('a'), decimals: 0 } as const;
const share = { ...figure('2016', 25), numerator: 3, denominator: 12 };
const indicators: Indicator[] = [
  {
    id: 'students',
    name: text('students'),
    definition: text('students'),
    unit,
    series: [
      series([figure('2015', 7), figure('2016', 10)], { id: 'hbo' }),
      series([figure('2016', 20)], { id: '25-34' }),
    ],
  },
  { id: 'shares', name: text('a'), definition: text('a'), unit, series: [series([share], { id: 'ho' })] },
];
const [indicator] = indicators;

function evaluate(formula: string, observation = figure('2016', 1)): FormulaResult {
  if (indicator === undefined) throw new Error('must be there');
  return evaluateFormula(formula, { indicators, indicator, series: 'total', observation });
}

function valueOf(formula: string): number {
  const result = evaluate(formula);
  if ('wrong' in result) throw new Error(result.wrong);
  return result.value;
}

describe('what a formula comes to', () => {
  it.each([
    ['12', 12],
    ['2.5', 2.5],
    ['6000 - 2900', 3100],
    ['10 - 2 - 3', 5],
    ['2 + 3 × 4', 14],
    ['100 × 3 ÷ 12', 25],
    ['1 - 6 ÷ 3 + 1', 0],
    ['hbo', 10],
    ['hbo + 25-34', 30],
    ['hbo@2015', 7],
    ['hbo - hbo@2015', 3],
    ['shares/ho', 25],
    ['shares/ho.numerator', 3],
    ['100 × shares/ho.numerator ÷ shares/ho.denominator', 25],
  ])('%s', (formula, value) => {
    expectSame(valueOf(formula), value);
  });

  it('names the own parts of a share', () => {
    expect(evaluate('100 × numerator ÷ denominator', share)).toEqual({ value: 25 });
  });
});

describe('what is wrong with a formula', () => {
  it.each([
    ['', '"" is neither a number nor a name'],
    ['hbo +', 'ends with an operator: "hbo +"'],
    ['hbo + ', '"" is neither a number nor a name'],
    ['hbo * 2', '"*" is not one of + - × ÷; put a space around each'],
    ['hbo+2', '"hbo+2" is neither a number nor a name'],
    ['hbo of five', '"of" is not one of + - × ÷; put a space around each'],
    ['wo', 'students has no series "wo"'],
    ['pupils/hbo', 'there is no indicator "pupils"'],
    ['25-34@2015', 'students/25-34 has no value in 2015'],
    ['hbo.numerator', '"hbo.numerator" is not there: the value is no share'],
    ['numerator', '"numerator" is not there: the value is no share'],
  ])('%s', (formula, wrong) => {
    expect(evaluate(formula)).toEqual({ wrong });
  });

  it('a value does not follow from itself', () => {
    if (indicator === undefined) throw new Error('must be there');
    const place = { indicators, indicator, series: 'hbo', observation: figure('2016', 10) };
    for (const itself of ['hbo', 'students/hbo', 'hbo@2016', '@2016'])
      expect(evaluateFormula(itself, place)).toEqual({ wrong: `"${itself}" is the value itself` });
    expect(evaluateFormula('@2015 + 3', place)).toEqual({ value: 10 });
  });
});
