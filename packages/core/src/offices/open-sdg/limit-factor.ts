/** Chosen by Statistics Canada: how late on the way to the limit the factor begins to fall. */
const STEEPNESS = 4.44;

/**
 * Natural-limit factor C: how much smaller a rate of growth may be, and still be called progress, because the baseline
 * is near a value that cannot be passed.
 *
 * For: targets without a number whose values have an end in the wanted direction, such as 100 percent for a rising
 * share or 0 for a falling one; the method multiplies its limits by it. Not for: targets with a number (the offices
 * then leave the limit out of account), or a limit on the other side of the wanted direction, for which the factor
 * means nothing.
 *
 * With B = |baseline| and L = |limit|: C = 1 where B ≥ 2L; C = 1 − (B ÷ L)^4.44 where B ≤ L;
 * C = 1 − ((2L − B) ÷ L)^4.44 in between. C is 0 at the limit itself and 1 far away from it, without a unit. A limit of
 * zero always gives 1, also with a baseline of zero.
 *
 * @param baseline The value at the start; zero stays zero here, also where the rate is taken from a stand-in.
 * @returns From 0 to 1.
 * @see Open SDG, docs/progress-methodology.md; reproduces the published series of Statistics Canada that have a limit
 */
export function limitFactor(baseline: number, limit: number): number {
  const distance = Math.abs(baseline);
  const end = Math.abs(limit);
  // Comes first, so that nothing is divided by a limit of zero.
  if (distance >= 2 * end) return 1;
  const share = distance / end;
  return 1 - (share <= 1 ? share : 2 - share) ** STEEPNESS;
}
