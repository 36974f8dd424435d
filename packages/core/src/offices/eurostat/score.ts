/** The score without a target reaches its ends at two percent a year. */
const FULL_RATE = 0.02;

/**
 * Eurostat's score for a target without a number, from −5 to 5.
 *
 * 5 ÷ 0.02 × rate, at most 5 and at least −5: two percent a year the right way is 5. A natural limit makes 5 come
 * sooner: from zero on the rate is divided by the limit factor.
 *
 * At the limit itself (factor 0) the program of EUSTAT gives 5 before it looks at the sign: also for a loss of up to
 * two percent a year, whose category says deterioration. We keep that, because EUSTAT publishes it (indicator 5-5-1);
 * Statistics Canada looks at the sign first.
 *
 * @param rate A fraction a year, positive in the wanted direction.
 * @param factor The natural-limit factor, 0 to 1; 1 where there is no limit.
 * @see EUSTAT (repository EUSTAT-DES/data), published scores
 */
export function eurostatRateScore(rate: number, factor = 1): number {
  if (rate < -FULL_RATE) return -5;
  if (factor === 0 || rate > FULL_RATE * factor) return 5;
  return rate >= 0 ? (rate / (FULL_RATE * factor)) * 5 : (rate / FULL_RATE) * 5;
}

/**
 * Eurostat's score on the way to a target with a number, from −5 to 5.
 *
 * 5 above 1.3; (5 ÷ 0.7) × (ratio − 0.6) from 0.6; (5 ÷ 1.2) × (ratio + 0.6) − 5 above −0.6; −5 from there down. So
 * 0.95 scores 2.5, 0.6 scores 0, and no change scores −2.5.
 *
 * @param ratio Actual ÷ required rate, without a unit.
 * @see EUSTAT (repository EUSTAT-DES/data), published scores
 */
export function eurostatRatioScore(ratio: number): number {
  if (ratio > 1.3) return 5;
  if (ratio >= 0.6) return (5 / 0.7) * (ratio - 0.6);
  return ratio > -0.6 ? (5 / 1.2) * (ratio + 0.6) - 5 : -5;
}
