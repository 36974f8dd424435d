/**
 * The place of each number among the others, from 1 for the smallest; equal numbers share the mean of their
 * places.
 */
export function ranksOf(numbers: readonly number[]): number[] {
  const order = numbers.map((_, index) => index).sort((a, b) => at(numbers, a) - at(numbers, b));
  const ranks = new Array<number>(numbers.length);
  for (let start = 0, end = 0; start < order.length; start = end) {
    const value = at(numbers, at(order, start));
    while (end < order.length && at(numbers, at(order, end)) === value) end++;
    for (let place = start; place < end; place++) ranks[at(order, place)] = (start + 1 + end) / 2;
  }
  return ranks;
}

/** Whether some numbers are equal. */
export function hasTies(numbers: readonly number[]): boolean {
  return new Set(numbers).size < numbers.length;
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] as number;
}
