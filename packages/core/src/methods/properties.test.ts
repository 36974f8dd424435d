/** What holds for every method and any figures. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame } from '../../test/numbers.js';
import { eurostat } from './eurostat.js';
import { linear } from './linear.js';
import type { MethodInput, MethodResult, Point } from './method.js';
import { expectedValue } from './pace.js';

const WORST_TO_BEST = ['moving-away', 'off-track', 'behind', 'on-track'];

/** The limits between categories: at one of them the last digit of a quotient may decide. */
const LIMITS = [1, 0.95, 0.6, 0.5, 0, 0.01, 0.001, -0.001, -0.01];

const way = fc.constantFrom('increase' as const, 'decrease' as const);
const years = fc.record({
  baseline: fc.integer({ min: 1990, max: 2020 }),
  passed: fc.integer({ min: 1, max: 15 }),
  all: fc.integer({ min: 1, max: 20 }),
});

/** Figures as they are published: up to four digits, one of them behind the decimal point. */
const published = fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10);
/** Any figure that could be one, from a millionth to a million millions, and zero. */
const anyFigure = fc.oneof(
  fc.constant(0),
  fc
    .tuple(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), fc.constantFrom(1, -1))
    .map(([size, sign]) => size * sign),
);

function inputs(value: fc.Arbitrary<number>): fc.Arbitrary<MethodInput> {
  return fc
    .record({ years, way, baseline: value, current: value, goal: fc.option(value, { nil: undefined }) })
    .map((drawn) => ({
      direction: drawn.way,
      baseline: { year: drawn.years.baseline, value: drawn.baseline },
      current: { year: drawn.years.baseline + drawn.years.passed, value: drawn.current },
      ...(drawn.goal === undefined
        ? {}
        : { goal: { year: drawn.years.baseline + drawn.years.all, value: drawn.goal } }),
    }));
}

/** Changes each point of an input. */
function each(input: MethodInput, change: (point: Point) => Point): MethodInput {
  const { baseline, current, goal } = input;
  const changed = { ...input, baseline: change(baseline), current: change(current) };
  return goal === undefined ? changed : { ...changed, goal: change(goal) };
}

/** Whether two results say the same; next to a limit the category may be either. */
function saysTheSame(first: MethodResult, second: MethodResult): boolean {
  if (first.verdict === 'not-assessable' || second.verdict === 'not-assessable') {
    return 'reason' in first && 'reason' in second && first.reason === second.reason;
  }
  const { ratio, category } = first;
  return (
    isSame(ratio, second.ratio) &&
    (category === second.category || LIMITS.some((limit) => isSame(ratio, limit)))
  );
}

describe.each([linear, eurostat])('$id', ({ judge }) => {
  it('says the same in another unit: thousands, or another currency', () => {
    fc.assert(
      fc.property(inputs(published), fc.integer({ min: 2, max: 1000 }), (input, factor) => {
        const scaled = each(input, ({ year, value }) => ({ year, value: value * factor }));
        return saysTheSame(judge(input), judge(scaled));
      }),
    );
  });

  it('says the same about the same figures a number of years later', () => {
    fc.assert(
      fc.property(inputs(anyFigure), fc.integer({ min: -500, max: 500 }), (input, later) => {
        const shifted = each(input, ({ year, value }) => ({ year: year + later, value }));
        expect(judge(shifted)).toEqual(judge(input));
      }),
    );
  });

  it('never gives a better last figure a worse verdict', () => {
    fc.assert(
      fc.property(inputs(anyFigure), fc.double({ min: 0, max: 1e6, noNaN: true }), (input, gain) => {
        const { year, value } = input.current;
        const better = value + (input.direction === 'increase' ? gain : -gain);
        const before = judge(input);
        const after = judge({ ...input, current: { year, value: better } });
        if ('reason' in before || 'reason' in after) return true;
        return WORST_TO_BEST.indexOf(after.verdict) >= WORST_TO_BEST.indexOf(before.verdict);
      }),
    );
  });

  it('gives a finite ratio or a reason for any finite figures', () => {
    fc.assert(
      fc.property(inputs(anyFigure), (input) => {
        const result = judge(input);
        return 'reason' in result || Number.isFinite(result.ratio);
      }),
    );
  });

  it('gives the ratio 1 where the goal is hit in the goal year', () => {
    fc.assert(
      fc.property(years, anyFigure, anyFigure, ({ baseline, all }, start, end) => {
        const goal = { year: baseline + all, value: end };
        const direction = end >= start ? 'increase' : 'decrease';
        const result = judge({ direction, baseline: { year: baseline, value: start }, current: goal, goal });
        return 'reason' in result || (isSame(result.ratio, 1) && result.verdict === 'on-track');
      }),
    );
  });

  it('says the same with all signs and the direction turned round', () => {
    fc.assert(
      fc.property(inputs(anyFigure), (input) => {
        const mirrored = each(input, ({ year, value }) => ({ year, value: -value }));
        const direction = input.direction === 'increase' ? 'decrease' : 'increase';
        return saysTheSame(judge(input), judge({ ...mirrored, direction }));
      }),
    );
  });

  it('leaves no doubt about what it cannot judge: a reason and nothing else', () => {
    fc.assert(
      fc.property(inputs(fc.constantFrom(-1, 0, 1)), (input) => {
        const result = judge(input);
        if ('reason' in result) expect(Object.keys(result).sort()).toEqual(['reason', 'verdict']);
      }),
    );
  });
});

it('linear calls any published figure on the straight line on track', () => {
  fc.assert(
    fc.property(years, published, published, ({ baseline, all }, start, end) => {
      const from = { year: baseline, value: start };
      const goal = { year: baseline + all, value: end };
      const year = baseline + Math.ceil(all / 2);
      const current = { year, value: expectedValue(from, goal, year) ?? 0 };
      const direction = end >= start ? 'increase' : 'decrease';
      const result = linear.judge({ direction, baseline: from, current, goal });
      return 'reason' in result || result.verdict === 'on-track';
    }),
  );
});
