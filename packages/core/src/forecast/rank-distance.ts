import { normalTail } from './distributions.js';

/** Up to this many points every order is counted, as R does; the series is for more. */
const MOST_COUNTED = 9;

/** How many orders have each sum of squared differences. */
type Orders = ReadonlyMap<number, number>;

/** The orders of so many points, worked out once. */
const counted = new Map<number, Orders>();

/**
 * The probability that the squared differences between two rankings without ties add up to something at least
 * as far from the middle, on the same side, when all orders are equally likely. From 0 to 1.
 *
 * Up to 9 points by counting all orders, for more by the Edgeworth series: its error is below 0.001, and
 * where it falls outside 0 to 1 it is cut off, as R does.
 *
 * @param distance The sum of squared differences of the ranks: 0 for the same order, (n³ − n) ÷ 3 for the
 *   reverse.
 * @param count How many points are ranked.
 * @see Best and Roberts, Algorithm AS 89, Applied Statistics 24 (1975) 377–379
 */
export function rankDistanceTail(distance: number, count: number): number {
  const middle = (count ** 3 - count) / 6;
  // The distribution is symmetric: a reversed ranking is as far out as the same one.
  const nearest = Math.min(distance, 2 * middle - distance);
  if (count <= MOST_COUNTED) return shareUpTo(nearest, count);
  // Sums go by steps of 2, so the continuous series is read half a step outside.
  const z = (1 - (nearest + 1) / middle) * Math.sqrt(count - 1);
  return Math.min(1, Math.max(0, normalTail(z) + edgeworthTerm(z, count)));
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
  for (const [sum, number] of orders) {
    all += number;
    if (sum <= distance) upTo += number;
  }
  return upTo / all;
}

/**
 * Builds the orders place by place. What matters of a beginning is which ranks it has used (the bits of a
 * number) and its sum so far, so that 9 points take 512 such sets and not 362,880 orders.
 */
function countOrders(count: number): Orders {
  let beginnings = new Map<number, Orders>([[0, new Map([[0, 1]])]]);
  for (let place = 0; place < count; place++) {
    const longer = new Map<number, Map<number, number>>();
    for (const [used, orders] of beginnings) {
      for (let rank = 0; rank < count; rank++) {
        if ((used & (1 << rank)) !== 0) continue;
        const added = (rank - place) ** 2;
        const next = longer.get(used | (1 << rank)) ?? new Map<number, number>();
        longer.set(used | (1 << rank), next);
        for (const [sum, number] of orders) next.set(sum + added, (next.get(sum + added) ?? 0) + number);
      }
    }
    beginnings = longer;
  }
  return beginnings.get(2 ** count - 1) ?? new Map<number, number>();
}
