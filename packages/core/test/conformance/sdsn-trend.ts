import { sdsn } from '../../src/methods/sdsn.js';
import { sdsnTrend } from '../../src/offices/sdsn/trend.js';
import { conformance, differences } from './conformance.js';

export interface SdsnTrendCase {
  readonly optimum_100: number;
  readonly lower_bound_0: number;
  readonly green_threshold: number;
  readonly first: readonly [year: number, value: number];
  readonly last: readonly [year: number, value: number];
  readonly goal_year: number;
}

export interface SdsnTrendLabel {
  readonly trend: string;
}

/** Our trend in the name of the publication. */
export function sdsnTrendLabel(input: SdsnTrendCase): string {
  const { optimum_100, lower_bound_0, green_threshold, first, last, goal_year } = input;
  const { category } = sdsnTrend({
    low: lower_bound_0,
    best: optimum_100,
    green: green_threshold,
    goalYear: goal_year,
    first: { year: first[0], value: first[1] },
    last: { year: last[0], value: last[1] },
  });
  return underscored(category);
}

/** The same without the bounds, by the method for roadmaps. */
export function sdsnRoadmapLabel(input: SdsnTrendCase): string {
  const result = sdsn.judge({
    direction: input.optimum_100 > input.lower_bound_0 ? 'increase' : 'decrease',
    baseline: { year: input.first[0], value: input.first[1] },
    current: { year: input.last[0], value: input.last[1] },
    goal: { year: input.goal_year, value: input.green_threshold },
  });
  return result.verdict === 'not-assessable' ? result.reason : underscored(result.category);
}

function underscored(category: string): string {
  return category.replaceAll('-', '_');
}

export const cases = conformance<SdsnTrendCase, SdsnTrendLabel>({
  subject: 'sdsn',
  file: 'sdsn_trend.json',
  check({ input, expected }) {
    return [
      ...differences(sdsnTrendLabel(input), expected.trend, 'trend with bounds'),
      ...differences(sdsnRoadmapLabel(input), expected.trend, 'trend without bounds'),
    ];
  },
});
