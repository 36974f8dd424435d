/**
 * The middle number, or the mean of the middle two.
 *
 * @param numbers At least one, in any order.
 */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [first = Number.NaN, second = first] = sorted.slice(
    Math.ceil(sorted.length / 2) - 1,
    Math.floor(sorted.length / 2) + 1,
  );
  return (first + second) / 2;
}
