/**
 * Statistics Canada's score for a target without a number, from −5 to 5.
 *
 * With C the natural-limit factor: below 0 it is 125 × rate − 2.5, at least −5; at the limit itself (C = 0) it is 5;
 * from 0.015 × C it is 500 × rate ÷ C − 5, at most 5; from 0.005 × C it is 250 × rate ÷ C − 1.25; else
 * 500 × rate ÷ C − 2.5.
 *
 * @param rate A fraction a year, positive in the wanted direction.
 * @param factor The natural-limit factor, 0 to 1; 1 where there is no limit.
 * @see Open SDG, docs/progress-methodology.md; Statistics Canada, published scores
 */
export function statcanRateScore(rate: number, factor: number): number {
  if (rate < 0) return Math.max(125 * rate - 2.5, -5);
  if (factor === 0) return 5;
  if (rate >= 0.015 * factor) return Math.min((500 * rate) / factor - 5, 5);
  return rate >= 0.005 * factor ? (250 * rate) / factor - 1.25 : (500 * rate) / factor - 2.5;
}

/**
 * Statistics Canada's score on the way to a target with a number, from −5 to 5.
 *
 * From 0.6 it is 7.1429 × ratio − 4.2857, at most 5; below that 4.1667 × ratio − 2.5, at least −5. The four decimals
 * belong to the method: they show in the published scores, which differ from Eurostat's in the fifth digit.
 *
 * @param ratio Actual ÷ required rate, without a unit.
 * @see Open SDG, docs/progress-methodology.md; Statistics Canada, published scores
 */
export function statcanRatioScore(ratio: number): number {
  return ratio >= 0.6 ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5);
}
