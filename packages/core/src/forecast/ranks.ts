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

/** How many numbers there are in each group of equal ones; nothing for a number that is alone. */
export function tieSizes(numbers: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const number of numbers) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  return [...sizes.values()].filter((size) => size > 1);
}
