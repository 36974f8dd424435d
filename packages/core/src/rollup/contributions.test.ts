import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistake } from '../../test/mistake.js';
import { isSame } from '../../test/numbers.js';
import { contributions, type Part } from './contributions.js';

const regions: Part[] = [
  { id: 'north', baseline: 40, current: 70 },
  { id: 'south', baseline: 60, current: 50 },
  { id: 'islands', baseline: null, current: 5 },
];

describe('the contribution of parts to the change of a whole', () => {
  it('is counted in the unit, in points of growth and as a share', () => {
    expect(contributions(regions).parts).toEqual([
      { id: 'north', change: 30, points: 30, share: 1.5 },
      { id: 'south', change: -10, points: -10, share: -0.5 },
    ]);
  });

  it('leaves out a part without two figures, and says so, and never counts it as zero', () => {
    expect(contributions(regions)).toMatchObject({
      leftOut: ['islands'],
      coverage: 2 / 3,
      whole: { baseline: 100, current: 120 },
      rest: 0,
    });
  });

  it('shows what no part explains when the whole is known by itself', () => {
    expect(contributions(regions, { baseline: 105, current: 130 })).toMatchObject({ rest: 5 });
  });

  it('is no share of a whole that did not change, and no growth of a whole that was nothing', () => {
    const still = [
      { id: 'a', baseline: 1, current: 2 },
      { id: 'b', baseline: 2, current: 1 },
    ];
    expect(contributions(still).parts[0]?.share).toBeNull();
    expect(contributions([{ id: 'a', baseline: 0, current: 2 }]).parts[0]?.points).toBeNull();
  });

  it('adds up to the whole, for any parts', () => {
    const figure = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null });
    const parts = fc
      .array(fc.tuple(figure, figure), { minLength: 1 })
      .map((drawn) => drawn.map(([baseline, current], id) => ({ id: String(id), baseline, current })));
    fc.assert(
      fc.property(parts, fc.tuple(fc.integer(), fc.integer()), (drawn, [baseline, current]) => {
        const { parts: known, rest, leftOut } = contributions(drawn, { baseline, current });
        const total = known.reduce((sum, { change }) => sum + change, rest);
        expect(isSame(total, current - baseline)).toBe(true);
        expect(known.length + leftOut.length).toBe(drawn.length);
      }),
    );
  });

  it('needs parts, each once, with figures that are numbers', () => {
    expect(mistake(() => contributions([])).code).toBe('invalid-argument');
    const part = { id: 'a', baseline: 1, current: 2 };
    expect(mistake(() => contributions([part, part])).message).toBe(
      'parts must have an id each, got a twice',
    );
    expect(mistake(() => contributions([{ ...part, current: Number.NaN }])).message).toBe(
      'parts[0].current must be a finite number, got NaN',
    );
    expect(mistake(() => contributions([part], { baseline: 1, current: Infinity })).message).toBe(
      'whole.current must be a finite number, got Infinity',
    );
  });
});
