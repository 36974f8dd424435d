import type { MethodResult, Point } from '../../src/methods/method.js';
import { undesa2023 } from '../../src/methods/undesa-2023.js';
import { conformance, differences } from './conformance.js';

type Pair = readonly [year: number, value: number];

interface Progress {
  readonly base: Pair;
  readonly latest: Pair;
  readonly target: number | null;
  readonly target_year?: number | null;
  readonly direction: 1 | -1;
}

interface Computed {
  readonly cagr: number | null;
  readonly expected_at_target_year: number | null;
  readonly ratio: number | null;
  readonly score: number | null;
}

function point([year, value]: Pair): Point {
  return { year, value };
}

/** Without a target the file has no ratio: the rate is the ratio then. */
function asPublished(result: MethodResult, hasTarget: boolean): Computed {
  if (result.verdict === 'not-assessable') {
    return { cagr: null, expected_at_target_year: null, ratio: null, score: null };
  }
  return {
    cagr: result.working?.rate ?? null,
    expected_at_target_year: result.working?.projected ?? null,
    ratio: hasTarget ? (result.ratio ?? null) : null,
    score: result.score ?? null,
  };
}

export const cases = conformance<Progress, Computed>({
  subject: 'undesa-2023',
  file: 'undesa_2023_extrapolation.json',
  check({ input: { base, latest, target, target_year, direction }, expected }) {
    const result = undesa2023.judge({
      direction: direction === 1 ? 'increase' : 'decrease',
      baseline: point(base),
      current: point(latest),
      // The UN takes 2030 for targets without a year.
      ...(target === null ? {} : { goal: { year: target_year ?? 2030, value: target } }),
      // Targets of 0 and 100 are percentages in this file.
      ...(target === 0 || target === 100 ? { limit: target } : {}),
    });
    return differences(asPublished(result, target !== null), expected, 'result');
  },
});
