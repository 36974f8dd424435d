/** Steps that are read at a glance, within one power of ten. Each is at most twice the one before it. */
const STEPS = [1, 2, 2.5, 5] as const;
const MOST_INTERVALS = 4;
/** Below this part of the height, what changes can no longer be told on an axis that starts at zero. */
const LEAST_PART = 0.25;

/**
 * Three to five round numbers at equal distances, the first at or below `low` and the last at or above `high`.
 *
 * @param least The smallest step, above zero: for whole numbers 1.
 */
export function niceTicks(low: number, high: number, least: number): number[] {
  const power = Math.floor(Math.log10(Math.max((high - low) / MOST_INTERVALS, least)));
  const [step, first, last] = roundStep(low, high, least, power);
  const intervals = Math.max(2, last - first);
  return Array.from({ length: intervals + 1 }, (_, index) => (first + index) * step).map(withoutDust);
}

function roundStep(
  low: number,
  high: number,
  least: number,
  power: number,
): readonly [step: number, first: number, last: number] {
  const coarser = [power, power + 1].flatMap((exponent) => STEPS.map((step) => step * 10 ** exponent));
  const found = coarser.find(
    (step) =>
      step >= least &&
      // A quarter of a whole has no name where only wholes are counted.
      Number.isInteger(withoutDust(step / least)) &&
      intervalsOf(low, high, step) <= MOST_INTERVALS,
  );
  const step = found ?? 10 ** (power + 2);
  return [step, Math.floor(withoutDust(low / step)), Math.ceil(withoutDust(high / step))];
}

function intervalsOf(low: number, high: number, step: number): number {
  return Math.ceil(withoutDust(high / step)) - Math.floor(withoutDust(low / step));
}

/** 0.30000000000000004 is 0.3 to a reader. */
function withoutDust(value: number): number {
  return Number(value.toPrecision(12));
}

/** The numbers of a value axis. It starts at zero, unless all values are so far from it that nothing could be told apart. */
export function valueTicks(values: readonly number[], decimals: number): number[] {
  const least = 10 ** -decimals;
  // One by one: a long series has more values than a call may have arguments.
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  if (values.length === 0) return niceTicks(0, 2 * least, least);
  const far = Math.max(Math.abs(low), Math.abs(high));
  const nearZero = low * high <= 0 || high - low >= far * LEAST_PART || low === high;
  return nearZero ? niceTicks(Math.min(0, low), Math.max(0, high), least) : niceTicks(low, high, least);
}
