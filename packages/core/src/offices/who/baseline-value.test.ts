import { describe, expect, it } from 'vitest';
import { baselineValue, type FigureType } from './baseline-value.js';

const types: readonly FigureType[] = ['reported', 'reported', 'projected', 'projected'];
const points = types.map((type, index) => ({ year: 2020 + index, value: 10 + index, type }));

describe('the figure that a scenario starts from', () => {
  it('is the last one at or before the year', () => {
    expect(baselineValue(points, 2022)?.value).toBe(12);
    expect(baselineValue(points, 2030)?.value).toBe(13);
    expect(baselineValue([...points].reverse(), 2022)?.value).toBe(12);
  });

  it('is of the types allowed only (billionaire-test-14)', () => {
    expect(baselineValue(points, 2022, { types: ['reported'] })).toMatchObject({ year: 2021, value: 11 });
    expect(baselineValue(points, 2022, { types: ['estimated', 'projected'] })?.value).toBe(12);
  });

  it('is the first one from the year on when looked for after it (billionaire-test-15 and 16)', () => {
    expect(baselineValue(points, 2022, { types: ['reported'], look: 'after' })).toBeNull();
    expect(baselineValue(points, 2020, { types: ['projected'], look: 'after' })?.value).toBe(12);
  });

  it('is of a known type, unless figures without one are allowed', () => {
    const untyped = [
      { year: 2020, value: 10 },
      { year: 2021, value: 11, type: null },
    ];
    expect(baselineValue(untyped, 2022)).toBeNull();
    expect(baselineValue(untyped, 2022, { untyped: true })?.value).toBe(11);
  });

  it('does not exist before the first year', () => {
    expect(baselineValue(points, 2019)).toBeNull();
  });

  it('says which argument is not what it should be', () => {
    expect(() => baselineValue(points, 0)).toThrow('year must be');
    expect(() => baselineValue([{ year: 2020, value: Number.NaN }], 2020)).toThrow('points[0].value must be');
    expect(() => baselineValue(points, 2020, { look: 'around' as 'after' })).toThrow(
      'look must be before or after',
    );
  });
});
