/** The years of every series. */
export const years = Array.from({ length: 10 }, (_, index) => 2010 + index);
export const goalYear = 2025;

/**
 * Made-up series that differ from each other and are the same in every run.
 *
 * @param {number} count
 * @returns {{ values: Float64Array, goals: Float64Array }}
 */
export function makeSeries(count) {
  const values = new Float64Array(count * years.length);
  const goals = new Float64Array(count);
  let state = 12_345;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  for (let series = 0; series < count; series++) {
    let value = 50 + 50 * random();
    for (let index = 0; index < years.length; index++) {
      values[series * years.length + index] = value;
      value += 6 * random() - 2;
    }
    goals[series] = 100 + 60 * random();
  }
  return { values, goals };
}
