import { normalTail } from './distributions.js';

/** Up to this many points every order is counted, as R does; the series is for more. */
const MOST_COUNTED = 9;

/** How many orders of so many points have each sum of squared differences; worked out once. */
const counted = new Map<number, readonly number[]>();

/**
 * The probability that the squared differences between two rankings without ties add up to something at least
 * as far from the middle, on the same side, when all orders are equally likely. From 0 to 1.
 *
 * Up to 9 points by counting all orders, for more by the Edgeworth series: its error is below 0.001, and where
 * it falls outside 0 to 1 it is cut off, as R does.
 *
 * @param distance The sum of squared differences of the ranks: 0 for the same order, (n³ − n) ÷ 3 for the reverse.
 * @param count How many points are ranked.
 * @see Best and Roberts, Algorithm AS 89, Applied Statistics 24 (1975) 377–379
 */
export function rankDistanceTail(distance: number, count: number): number {
  const middle = (count ** 3 - count) / 6;
  if (count <= MOST_COUNTED) return shareUpTo(Math.min(distance, 2 * middle - distance), count);
  // Sums go by steps of 2, so the continuous series is read half a step outside.
  const below = distance <= middle;
  const correlation = (below ? distance + 1 : distance - 1) / middle - 1;
  const z = correlation * Math.sqrt(count - 1);
  const tail = below ? normalTail(-z) - edgeworthTerm(z, count) : normalTail(z) + edgeworthTerm(z, count);
  return Math.min(1, Math.max(0, tail));
}

/** What the series adds to the normal tail above z. */
function edgeworthTerm(z: number, count: number): number {
  const b = 1 / count;
  const y = z * z;
  const series =
    0.2274 +
    b * (0.2531 + 0.1745 * b) +
    y *
      (-0.0758 +
        b * (0.1033 + 0.3932 * b) -
        y * b * (0.0879 + 0.0151 * b - y * (0.0072 - 0.0831 * b + y * b * (0.0131 - 4.6e-4 * y))));
  return (z * b * series) / Math.exp(y / 2);
}

function shareUpTo(distance: number, count: number): number {
  const orders = counted.get(count) ?? countOrders(count);
  counted.set(count, orders);
  let upTo = 0;
  let all = 0;
  orders.forEach((number, sum) => {
    all += number;
    if (sum <= distance) upTo += number;
  });
  return upTo / all;
}

/**
 * Builds the orders place by place. What matters of a beginning is which ranks it has used (the bits of a
 * number) and its sum so far, so that 9 points take 512 such sets and not 362,880 orders.
 */
function countOrders(count: number): number[] {
  const sums = (count ** 3 - count) / 3 + 1;
  const orders = Array.from({ length: 2 ** count }, () => new Array<number>(sums).fill(0));
  (orders[0] as number[])[0] = 1;
  orders.forEach((beginning, used) => {
    const place = bitsOf(used);
    for (let rank = 0; rank < count; rank++) {
      if ((used & (1 << rank)) !== 0) continue;
      const next = orders[used | (1 << rank)] as number[];
      const added = (rank - place) ** 2;
      for (let sum = 0; sum + added < sums; sum++) {
        next[sum + added] = (next[sum + added] as number) + (beginning[sum] as number);
      }
    }
  });
  return orders.at(-1) as number[];
}

function bitsOf(number: number): number {
  let bits = 0;
  for (let rest = number; rest > 0; rest >>= 1) bits += rest & 1;
  return bits;
}
