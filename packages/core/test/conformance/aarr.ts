import { averageAnnualRateOfReduction } from '../../src/offices/who/annual-rate-of-reduction.js';
import { conformance, differences } from './conformance.js';

/** R writes a list of one as the thing itself. */
type OneOrMore = Cell | readonly Cell[];
type Cell = number | 'Inf' | '-Inf' | 'NaN' | null;

interface Input {
  readonly years: OneOrMore;
  readonly values: OneOrMore;
  readonly method: 'regression' | 'endpoint' | 'continuous';
  readonly na_rm: boolean;
}

function numbers(given: OneOrMore): readonly (number | null)[] {
  const cells: readonly Cell[] = Array.isArray(given) ? (given as readonly Cell[]) : [given as Cell];
  return cells.map((cell) => (typeof cell === 'string' ? Number(cell.replace('Inf', 'Infinity')) : cell));
}

export const cases = conformance<Input, { readonly aarr: number | null }>({
  subject: 'aarr',
  file: 'aarr.json',
  check({ input, expected }) {
    const values = numbers(input.values);
    const points = numbers(input.years).map((year, index) => ({ year, value: values[index] ?? null }));
    const rate = averageAnnualRateOfReduction(points, { by: input.method, dropMissing: input.na_rm });
    return differences({ aarr: rate }, expected);
  },
});
