import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { expectPrinted, expectSame } from '../../test/numbers.js';
import { allMethods } from './all.js';
import type { Point } from './method.js';
import { progressShare } from './pace.js';

const point = z.tuple([z.int(), z.number()]).transform(([year, value]): Point => ({ year, value }));
const common = { title: z.string(), source: z.string().min(10), edition: z.string().exactOptional() };
const judged = z.strictObject({
  ...common,
  input: z.strictObject({
    direction: z.enum(['increase', 'decrease']),
    baseline: point,
    current: point,
    goal: point.exactOptional(),
    points: z.array(point).exactOptional(),
    keep: z.boolean().exactOptional(),
    limit: z.number().exactOptional(),
    standIn: z.number().exactOptional(),
  }),
  expected: z.union([
    z.strictObject({ reason: z.string() }),
    z.strictObject({
      verdict: z.string(),
      category: z.string(),
      ratio: z.number().exactOptional(),
      decimals: z.int().exactOptional(),
      score: z.number().exactOptional(),
      progress: z.number().exactOptional(),
    }),
  ]),
});
const shared = z.strictObject({
  ...common,
  input: z.strictObject({ baseline: z.number(), current: z.number(), goal: z.number() }),
  expected: z.strictObject({ progress: z.number() }),
});

/** Examples are of the newest edition unless they name another. */
function newest(id: string): string | undefined {
  return allMethods.find((method) => method.id === id)?.edition;
}

describe.each(allMethods)('$id $edition', (method) => {
  const file = new URL(`${method.id}.examples.yml`, import.meta.url);
  const authored: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : [];
  const all = z.array(z.union([judged, shared])).parse(authored);
  const examples = all.filter(
    (example): example is z.output<typeof judged> =>
      'direction' in example.input && (example.edition ?? newest(method.id)) === method.edition,
  );
  const shares = all.filter((example): example is z.output<typeof shared> => !('direction' in example.input));

  it('has at least five worked examples with a source', () => {
    expect(examples.length, `in ${method.id}.examples.yml`).toBeGreaterThanOrEqual(5);
  });

  it('has an example of every verdict it can give', () => {
    const verdicts = examples.flatMap(({ expected }) => ('verdict' in expected ? [expected.verdict] : []));
    const judged = verdicts.filter((verdict) => verdict !== 'achieved');
    expect(new Set(judged)).toEqual(
      new Set(Object.values(method.categories).filter((verdict) => verdict !== 'achieved')),
    );
  });

  it.each(examples)('$title', ({ input, expected }) => {
    const result = method.judge(input);
    if ('reason' in expected) {
      expect(result).toEqual({ verdict: 'not-assessable', reason: expected.reason });
      return;
    }
    const { verdict, category, ratio, decimals, progress, score } = expected;
    expect(result).toMatchObject({ verdict, category });
    const actual = 'ratio' in result ? result.ratio : undefined;
    if (ratio !== undefined && decimals !== undefined) expectPrinted(actual, ratio, decimals);
    else if (ratio !== undefined) expectSame(actual, ratio, 'ratio');
    if (score !== undefined) expectSame('score' in result ? result.score : undefined, score, 'score');
    if (progress !== undefined && input.goal !== undefined) {
      expectSame(progressShare(input.baseline.value, input.current.value, input.goal.value), progress);
    }
  });

  if (shares.length > 0) {
    it.each(shares)('$title', ({ input: { baseline, current, goal }, expected }) => {
      expectSame(progressShare(baseline, current, goal), expected.progress, 'progress');
    });
  }
});
