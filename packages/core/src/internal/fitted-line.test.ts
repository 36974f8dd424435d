import { describe, expect, it } from 'vitest';
import { expectSame } from '../../test/numbers.js';
import { fitLine } from './fitted-line.js';

const asItIs = (value: number) => value;
const same = () => 1;

describe('the fitted line', () => {
  it('has the least squares: slope 1.2 through the mean of 40, 40, 40 and 44', () => {
    const points = [40, 40, 40, 44].map((value, index) => ({ year: 2016 + index, value }));
    const line = fitLine(points, asItIs, same);
    expectSame(line?.slope, 1.2);
    expect(line?.through).toEqual({ year: 2017.5, value: 41 });
  });

  it('passes over years without weight, whatever their value', () => {
    const points = [0, 1, Math.E].map((value, index) => ({ year: 2016 + index, value }));
    expectSame(fitLine(points, Math.log, (year) => (year === 2016 ? 0 : 1))?.slope, 1);
  });

  it('does not exist through fewer than two different years', () => {
    expect(fitLine([], asItIs, same)).toBeNull();
    const point = { year: 2016, value: 1 };
    expect(fitLine([point, { year: 2016, value: 2 }], asItIs, same)).toBeNull();
  });
});
