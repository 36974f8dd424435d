import type { Point } from '../methods/method.js';

/** A straight line, by its slope a year and the point that it goes through. */
export interface FittedLine {
  readonly slope: number;
  readonly through: Point;
}

/**
 * The line with the least squared distances to the points, by weight.
 *
 * @param scale What is fitted in the place of the value: the value itself, or its logarithm.
 * @param weightIn The weight of a year; years with weight 0 are passed over.
 * @returns `null` when fewer than two different years have weight.
 */
export function fitLine(
  points: readonly Point[],
  scale: (value: number) => number,
  weightIn: (year: number) => number,
): FittedLine | null {
  let weights = 0;
  let years = 0;
  let values = 0;
  for (const { year, value } of points) {
    const weight = weightIn(year);
    if (weight === 0) continue;
    weights += weight;
    years += weight * year;
    values += weight * scale(value);
  }
  const through = { year: years / weights, value: values / weights };
  // From the middle: years are large beside the distances between them, and their squares lose digits.
  let products = 0;
  let squares = 0;
  for (const { year, value } of points) {
    const weight = weightIn(year);
    if (weight === 0) continue;
    const distance = year - through.year;
    products += weight * distance * (scale(value) - through.value);
    squares += weight * distance * distance;
  }
  return squares > 0 ? { slope: products / squares, through } : null;
}
