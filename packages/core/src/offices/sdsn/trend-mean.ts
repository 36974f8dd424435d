import { RoadmapError } from '../../errors.js';
import { checkNumber } from '../../methods/check.js';
import type { SdsnTrendCategory } from './trend.js';

/** The trend of a goal. */
export interface TrendMean {
  /** 0 to 4; `null` when too few indicators have a trend. */
  readonly score: number | null;
  readonly category: SdsnTrendCategory | null;
  /** Share of the indicators that have a trend, 0 to 1; 0 without indicators. */
  readonly coverage: number;
}

/** Below this share of indicators with a trend the goal has none. */
const LEAST_COVERAGE = 0.75;

/**
 * The trend of a goal as the mean of the trends of its indicators, as in the Sustainable Development Report.
 *
 * For: one arrow for a goal whose indicators may make up for each other. Not for: a mean over goals, or verdicts of other
 * methods.
 *
 * Each indicator has a number from 0 to 4: 0 to 1 decreasing, 1 to 2 stagnating, 2 to 3 moderately improving, 3 to 4 on
 * track, exactly 3 for a goal that is maintained. Indicators without one are left out; with less than 75 percent of them
 * there is no trend.
 *
 * Not confirmed by published numbers: how a trend becomes a number inside the lowest part is not published, which is why
 * the numbers are given and not computed here; and the ends of the parts are taken over from the arrow of an indicator:
 * [0, 1) decreasing, [1, 2] stagnating, (2, 3) moderately improving, [3, 4] on track or maintaining.
 *
 * @param scores One for each indicator, 0 to 4; `null` for those without a trend.
 * @throws RoadmapError `invalid-number` for a number that is not finite, `invalid-argument` for one outside 0 to 4.
 * @see SDSN, 2019 Europe Sustainable Development Report, methodology (repository sdsna/2019EUIndex)
 */
export function trendMean(scores: readonly (number | null)[]): TrendMean {
  let sum = 0;
  let known = 0;
  scores.forEach((score, index) => {
    if (score === null) return;
    checkNumber(`scores[${index}]`, score);
    if (score < 0 || score > 4) {
      throw new RoadmapError('invalid-argument', `scores[${index}] must be from 0 to 4, got ${score}`);
    }
    sum += score;
    known += 1;
  });
  const coverage = scores.length === 0 ? 0 : known / scores.length;
  if (coverage < LEAST_COVERAGE) return { score: null, category: null, coverage };
  const score = sum / known;
  return { score, category: categoryOf(score), coverage };
}

function categoryOf(score: number): SdsnTrendCategory {
  if (score >= 3) return 'on-track-or-maintaining';
  if (score > 2) return 'moderately-improving';
  return score >= 1 ? 'stagnating' : 'decreasing';
}
