/**
 * How a derived value was made, in the form in which `Observation.formula` says it: numbers and names of observations
 * with `+`, `-`, `×` and `÷` between them. `×` and `÷` bind before `+` and `-`; there are no brackets.
 */
import type { Indicator, Observation, Period } from '../types.js';

/** Where a formula stands: names reach from here. */
export interface FormulaPlace {
  readonly indicators: readonly Indicator[];
  readonly indicator: Indicator;
  /** Id of the series. */
  readonly series: string;
  readonly observation: Observation;
}

/** What a formula comes to, or what is wrong with it. */
export type FormulaResult = { readonly value: number } | { readonly wrong: string };

const NUMBER = /^\d+(\.\d+)?$/;
const NAME = /^(?:([a-z][a-z0-9-]*)\/)?([a-z0-9][a-z0-9-]*)?(?:@(\d[\d/-]*))?(?:\.(numerator|denominator))?$/;

type Operator = '+' | '-' | '×' | '÷';

export function evaluateFormula(formula: string, place: FormulaPlace): FormulaResult {
  const words = formula.split(' ');
  const values: number[] = [];
  const operators: Operator[] = [];
  for (const [index, word] of words.entries()) {
    if (index % 2 === 1) {
      if (!isOperator(word)) return { wrong: `"${word}" is not one of + - × ÷; put a space around each` };
      operators.push(word);
      continue;
    }
    const operand = evaluateOperand(word, place);
    if ('wrong' in operand) return operand;
    values.push(operand.value);
  }
  if (values.length !== operators.length + 1) return { wrong: `ends with an operator: "${formula}"` };
  return { value: total(values, operators) };
}

function isOperator(word: string): word is Operator {
  return ['+', '-', '×', '÷'].includes(word);
}

/** Multiplies and divides first, then adds up. */
function total([first = 0, ...rest]: readonly number[], operators: readonly Operator[]): number {
  const terms = [first];
  for (const [index, value] of rest.entries()) {
    const operator = operators[index] ?? '+';
    const last = terms.length - 1;
    if (operator === '+' || operator === '-') terms.push(operator === '+' ? value : -value);
    else terms[last] = operator === '×' ? (terms[last] ?? 0) * value : (terms[last] ?? 0) / value;
  }
  return terms.reduce((sum, term) => sum + term, 0);
}

function evaluateOperand(word: string, place: FormulaPlace): FormulaResult {
  if (NUMBER.test(word)) return { value: Number(word) };
  const own = place.observation;
  if (word === 'numerator' || word === 'denominator') return partOf(own, word, word);
  const match = NAME.exec(word);
  if (match === null || word === '') return { wrong: `"${word}" is neither a number nor a name` };
  const [, indicatorId, seriesId = place.series, period = own.period, part] = match;
  const indicator =
    indicatorId === undefined ? place.indicator : place.indicators.find(({ id }) => id === indicatorId);
  if (indicator === undefined) return { wrong: `there is no indicator "${indicatorId ?? ''}"` };
  const series = indicator.series.find(({ id }) => id === seriesId);
  if (series === undefined) return { wrong: `${indicator.id} has no series "${seriesId}"` };
  const observation = series.observations.find((one) => one.period === period);
  if (observation === undefined) return { wrong: nothingIn(indicator.id, series.id, period) };
  if (indicator.id === place.indicator.id && series.id === place.series && period === own.period)
    return { wrong: `"${word}" is the value itself` };
  return part === undefined ? { value: observation.value } : partOf(observation, part, word);
}

function nothingIn(indicator: string, series: string, period: Period): string {
  return `${indicator}/${series} has no value in ${period}`;
}

function partOf(observation: Observation, part: string, word: string): FormulaResult {
  const value = part === 'numerator' ? observation.numerator : observation.denominator;
  return value === undefined ? { wrong: `"${word}" is not there: the value is no share` } : { value };
}
