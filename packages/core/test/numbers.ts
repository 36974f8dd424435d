import { expect } from 'vitest';

/** Rounding of the last digits is no difference. */
const TOLERANCE = 1e-9;

/** Whether two numbers are the same but for rounding: within 1e-9 of the larger one, or of 1 near zero. */
export function isSame(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= TOLERANCE * Math.max(1, Math.abs(actual), Math.abs(expected));
}

/** Like `isSame`, without the floor of 1: small rates must agree in their own digits. */
export function expectSame(actual: number | null | undefined, expected: number, what = ''): void {
  const difference = Math.abs((actual ?? Number.NaN) - expected);
  expect(difference <= TOLERANCE * Math.abs(expected), `${what} must be ${expected}, got ${actual}`).toBe(
    true,
  );
}

/** Whether a number is what a publication prints, which has so many digits behind the decimal point. */
export function expectPrinted(actual: number | undefined, printed: number, decimals: number): void {
  const difference = Math.abs((actual ?? Number.NaN) - printed);
  expect(difference <= 0.5 * 10 ** -decimals + TOLERANCE, `must print as ${printed}, got ${actual}`).toBe(
    true,
  );
}

/** Whether two numbers agree to 1 part in 10⁹. Of sums that cancel to almost nothing the last digits are noise. */
export function isClose(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= Math.max(TOLERANCE * Math.abs(expected), 1e-12);
}
