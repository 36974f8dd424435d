import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame, isSame } from '../../../test/numbers.js';
import { limitFactor } from './limit-factor.js';

describe('the natural-limit factor', () => {
  it('is 0 at the limit, and 1 from twice the limit on', () => {
    expect(limitFactor(100, 100)).toBe(0);
    expect(limitFactor(200, 100)).toBe(1);
    expect(limitFactor(201, 100)).toBe(1);
    expect(limitFactor(199, 100)).toBeLessThan(1);
  });

  it('is 1 at a baseline of zero and at a limit of zero, also when both are zero', () => {
    expect(limitFactor(0, 100)).toBe(1);
    expect(limitFactor(50, 0)).toBe(1);
    expect(limitFactor(0, 0)).toBe(1);
  });

  it('is 1 − ½^4.44 half-way to the limit, and the same half-way past it', () => {
    expectSame(limitFactor(50, 100), 1 - 0.5 ** 4.44);
    expectSame(limitFactor(150, 100), 1 - 0.5 ** 4.44);
  });

  it('does not look at signs', () => {
    expect(limitFactor(-60, -80)).toBe(limitFactor(60, 80));
  });

  it('lies from 0 to 1 for any figures', () => {
    const figure = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(figure, figure, (baseline, limit) => {
        const factor = limitFactor(baseline, limit);
        return factor >= 0 && factor <= 1;
      }),
    );
  });

  it('is the same in another unit', () => {
    const figure = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 2, max: 1000 }), (baseline, limit, unit) =>
        isSame(limitFactor(baseline * unit, limit * unit), limitFactor(baseline, limit)),
      ),
    );
  });

  it('falls the nearer the baseline comes to the limit', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [far, near] = one < other ? [one, other] : [other, one];
        return limitFactor(near, 1) <= limitFactor(far, 1);
      }),
    );
  });
});
