import type { Observation } from '../../types.js';
import { evaluateFormula } from '../formula.js';
import type { Rule } from './rule.js';
import { readIndicators } from './typed.js';

/** Figures are printed with few digits; what computers lose on the way is far less. */
const TOLERANCE = 1e-9;

/** A derived value says how it was made, and is what that comes to. */
export const derivedValue: Rule = {
  name: 'derived-value',
  check(typed) {
    const read = readIndicators(typed);
    const indicators = read.map(({ indicator }) => indicator);
    const unread = typed.indicators.filter(({ expanded }) => expanded === undefined).map(({ id }) => id);
    return read.flatMap(({ file, indicator }) =>
      indicator.series.flatMap(({ id, observations }, series) =>
        observations.flatMap((observation, index) => {
          // A name of what could not be read leads nowhere through no fault of the formula.
          if (unread.some((name) => observation.formula?.includes(`${name}/`))) return [];
          const wrong = wrongWith(observation, (formula) =>
            evaluateFormula(formula, { indicators, indicator, series: id, observation }),
          );
          const path = ['series', series, 'observations', index];
          return wrong === null ? [] : [file.problem(path, wrong)];
        }),
      ),
    );
  },
};

function wrongWith(
  { value, confidence, formula, numerator }: Observation,
  evaluate: (formula: string) => ReturnType<typeof evaluateFormula>,
): string | null {
  if (formula === undefined) return confidence === 'derived' ? 'is derived, so it needs a formula' : null;
  // Half a share is another rule's business.
  if (Number.isNaN(value)) return null;
  if (confidence !== 'derived' && numerator === undefined)
    return 'has a formula, so its confidence is derived; say so, or leave out the formula';
  const result = evaluate(formula);
  if ('wrong' in result) return `formula "${formula}": ${result.wrong}`;
  const difference = Math.abs(result.value - value);
  if (difference <= TOLERANCE * Math.max(1, Math.abs(value))) return null;
  return `${value} does not follow from "${formula}", which comes to ${result.value}; correct one of them`;
}
