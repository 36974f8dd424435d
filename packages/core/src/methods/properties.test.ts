/** What holds for every method and any figures. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame } from '../../test/numbers.js';
import { hasMet } from '../internal/direction.js';
import { allMethods } from './all.js';
import { linear } from './linear.js';
import type { Method, MethodInput, MethodResult, Point } from './method.js';
import { expectedValue } from './pace.js';

const WORST_TO_BEST = ['moving-away', 'off-track', 'behind', 'on-track', 'achieved'];

/** The limits between categories: at one of them the last digit of a quotient may decide. */
const LIMITS = [
  1, 0.95, 0.6, 0.5, 0.2, 0.1, 0.05, 0.02, 0.015, 0.01, 0.005, 0.001, 0, -0.001, -0.005, -0.01, -0.1,
];

/**
 * These editions divide by the required rate with its sign, as it was published: a goal that was met at the start and
 * has been lost comes out as progress.
 */
const isSigned = ({ id, edition }: Method): boolean =>
  (id === 'eurostat' && edition === '2017-2023') || (id === 'statcan' && edition === '2023');

/**
 * With equal figures the rank test has no exact probability, and the approximation is another one: breaking a tie upwards
 * can, rarely, make a clear trend unclear.
 */
const hasTies = ({ points = [] }: MethodInput): boolean =>
  new Set(points.map(({ value }) => value)).size < points.length;

const way = fc.constantFrom('increase' as const, 'decrease' as const);
/** Figures as they are published: up to four digits, one of them behind the decimal point. */
const published = fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10);
/** The same above zero: all methods can judge these. */
const positive = fc.integer({ min: 1, max: 9999 }).map((tenths) => tenths / 10);
/** Any figure that could be one, from a millionth to a million millions, and zero. */
const anyFigure = fc.oneof(
  fc.constant(0),
  fc
    .tuple(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), fc.constantFrom(1, -1))
    .map(([size, sign]) => size * sign),
);

/** A series of up to ten years in a row, the year of its baseline, and a goal some years on. */
function inputs(value: fc.Arbitrary<number>): fc.Arbitrary<MethodInput> {
  return fc
    .record({
      direction: way,
      first: fc.integer({ min: 1990, max: 2020 }),
      values: fc.array(value, { minLength: 2, maxLength: 10 }),
      from: fc.nat(),
      ahead: fc.integer({ min: 0, max: 12 }),
      goal: fc.option(value, { nil: undefined }),
    })
    .map(({ direction, first, values, from, ahead, goal }) => {
      const points = values.map((one, index) => ({ year: first + index, value: one }));
      const baseline = points[from % (points.length - 1)] as Point;
      const current = points.at(-1) as Point;
      const input = { direction, points, baseline, current };
      return goal === undefined ? input : { ...input, goal: { year: current.year + ahead, value: goal } };
    });
}

/** Changes each point of an input. */
function each(input: MethodInput, change: (point: Point) => Point): MethodInput {
  const { baseline, current, goal, points = [] } = input;
  const changed = {
    ...input,
    baseline: change(baseline),
    current: change(current),
    points: points.map(change),
  };
  return goal === undefined ? changed : { ...changed, goal: change(goal) };
}

function withCurrent(input: MethodInput, value: number): MethodInput {
  const current = { year: input.current.year, value };
  const points = (input.points ?? []).map((point) => (point.year === current.year ? current : point));
  return { ...input, current, points };
}

/** Whether two results say the same; next to a limit the category may be either. */
function saysTheSame(first: MethodResult, second: MethodResult): boolean {
  if (first.verdict === 'not-assessable' || second.verdict === 'not-assessable') {
    return 'reason' in first && 'reason' in second && first.reason === second.reason;
  }
  const { ratio, category } = first;
  if (ratio === undefined || second.ratio === undefined) {
    return ratio === second.ratio && category === second.category;
  }
  return (
    isSame(ratio, second.ratio) &&
    (category === second.category || LIMITS.some((limit) => isSame(ratio, limit)))
  );
}

describe.each(allMethods)('$id $edition', (method) => {
  const { judge } = method;

  it('says the same in another unit: thousands, or another currency', () => {
    // Doubling is exact in binary, so that not even the last digit may change.
    const factor = fc.integer({ min: -8, max: 8 }).map((power) => 2 ** power);
    fc.assert(
      fc.property(inputs(published), factor, (input, times) => {
        // Of a share the United Nations counts one percentage point from 0 or 100 as there: that is no unit to change.
        fc.pre(!(method.id === 'undesa-2023' && [0, 100].includes(input.goal?.value ?? 1)));
        fc.pre(!(method.id === 'undesa-2023' && [0, 100].includes((input.goal?.value ?? 1) * times)));
        const scaled = each(input, ({ year, value }) => ({ year, value: value * times }));
        return saysTheSame(judge(input), judge(scaled));
      }),
    );
  });

  it('says the same about the same figures a number of years later', () => {
    fc.assert(
      fc.property(inputs(published), fc.integer({ min: -500, max: 500 }), (input, later) => {
        const shifted = each(input, ({ year, value }) => ({ year: year + later, value }));
        return saysTheSame(judge(shifted), judge(input));
      }),
    );
  });

  it('never gives a better last figure a worse verdict', () => {
    const drawn = fc.oneof(inputs(published), inputs(positive), inputs(anyFigure));
    fc.assert(
      fc.property(drawn, fc.double({ min: 0, max: 1e4, noNaN: true }), (input, gain) => {
        const { direction, baseline, goal, current } = input;
        fc.pre(!(isSigned(method) && goal !== undefined && hasMet(direction, baseline.value, goal.value)));
        fc.pre(!(isSigned(method) && baseline.value < 0));
        fc.pre(!(method.id === 'oecd-distance' && hasTies(input)));
        const better = current.value + (direction === 'increase' ? gain : -gain);
        const improved = withCurrent(input, better);
        fc.pre(!(method.id === 'oecd-distance' && hasTies(improved)));
        const before = judge(input);
        const after = judge(improved);
        if ('reason' in before || 'reason' in after) return true;
        return WORST_TO_BEST.indexOf(after.verdict) >= WORST_TO_BEST.indexOf(before.verdict);
      }),
      { numRuns: 300 },
    );
  });

  it('does not mind in which order the figures are given', () => {
    fc.assert(
      fc.property(inputs(published), (input) => {
        const turned = { ...input, points: [...(input.points ?? [])].reverse() };
        expect(judge(turned)).toEqual(judge(input));
      }),
    );
  });

  it('leaves figures after the current one out of account', () => {
    fc.assert(
      fc.property(inputs(published), published, (input, value) => {
        const later = { year: input.current.year + 1, value };
        expect(judge({ ...input, points: [...(input.points ?? []), later] })).toEqual(judge(input));
      }),
    );
  });

  it('gives finite figures or a reason for any finite figures', () => {
    fc.assert(
      fc.property(inputs(anyFigure), (input) => {
        const result = judge(input);
        if ('reason' in result) return true;
        const { ratio = 0, score = 0, working = {} } = result;
        return [ratio, score, ...Object.values(working)].every((figure) => Number.isFinite(figure));
      }),
    );
  });

  it('gives a category that it declares, with the verdict that it declares for it', () => {
    fc.assert(
      fc.property(inputs(published), (input) => {
        const result = judge(input);
        if ('reason' in result) return;
        const declared = method.categories[result.category];
        expect(declared).toBeDefined();
        if (result.verdict !== 'achieved') expect(result.verdict).toBe(declared);
      }),
    );
  });

  it('knows a goal that is hit in its own year as achieved', () => {
    fc.assert(
      fc.property(inputs(positive), positive, (input, value) => {
        const goal = { year: input.current.year, value };
        const direction = value >= input.baseline.value ? 'increase' : 'decrease';
        const result = judge({ ...withCurrent(input, value), direction, goal });
        return 'reason' in result || result.verdict === 'achieved';
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

  it('judges something done as achieved and something not done as worse, or has no rule for it', () => {
    if (method.judgeDone === undefined) {
      expect(method.kinds).not.toContain('milestone');
      return;
    }
    expect(method.kinds).toContain('milestone');
    expect(method.judgeDone(true).verdict).toBe('achieved');
    expect(method.judgeDone(false).verdict).not.toBe('achieved');
  });

  it('names its categories best first', () => {
    const places = Object.values(method.categories).map((verdict) => WORST_TO_BEST.indexOf(verdict));
    expect(places).toEqual([...places].sort((first, second) => second - first));
  });
});

const years = fc.record({
  baseline: fc.integer({ min: 1990, max: 2020 }),
  all: fc.integer({ min: 1, max: 20 }),
});

it('linear calls any published figure on the straight line on track', () => {
  fc.assert(
    fc.property(years, published, published, ({ baseline, all }, start, end) => {
      const from = { year: baseline, value: start };
      const goal = { year: baseline + all, value: end };
      const current = { year: goal.year - Math.floor(all / 2), value: 0 };
      fc.pre(current.year > from.year && start !== end);
      const value = expectedValue(from, goal, current.year) ?? 0;
      const direction = end >= start ? 'increase' : 'decrease';
      const result = linear.judge({ direction, baseline: from, current: { ...current, value }, goal });
      return result.verdict === 'on-track' || result.verdict === 'achieved';
    }),
  );
});
