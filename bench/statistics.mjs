/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((first, second) => first - second);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The median, with the least and the most.
 *
 * @param {readonly number[]} numbers
 */
export function spread(numbers) {
  return `${median(numbers).toFixed(1)} (${Math.min(...numbers).toFixed(1)}-${Math.max(...numbers).toFixed(1)})`;
}
