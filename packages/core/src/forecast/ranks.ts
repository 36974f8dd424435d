/**
 * The place of each number among the others, from 1 for the smallest; equal numbers share the mean of their
 * places.
 */
export function ranksOf(numbers: readonly number[]): number[] {
  const places = [...numbers].sort((a, b) => a - b).map((number, index) => [number, index + 1] as const);
  const last = new Map(places);
  const first = new Map(places.reverse());
  return numbers.map((number) => ((first.get(number) ?? 0) + (last.get(number) ?? 0)) / 2);
}

/** Whether some numbers are equal. */
export function hasTies(numbers: readonly number[]): boolean {
  return new Set(numbers).size < numbers.length;
}
