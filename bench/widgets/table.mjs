import { median, spread } from '../statistics.mjs';

const WIDTH = 26;

/**
 * Prints what was measured: ratios first, since figures of one machine mean nothing on another.
 *
 * @param {string} title
 * @param {ReadonlyMap<string, readonly { wall: number, task: number, heap?: number, elements?: number, nodes?: number }[]>} samples
 * @param {string | number} against the name of the peer that is 1, or milliseconds
 */
export function printTable(title, samples, against) {
  console.log(`\n${title}`);
  console.log(
    `${''.padEnd(WIDTH)} wall ratio  task ratio  wall ms (min-max)        task ms (min-max)        heap KB  nodes  elements`,
  );
  const one = (name) =>
    typeof name === 'number' ? { wall: name, task: name } : medians(samples.get(name) ?? []);
  const base = one(against);
  for (const [name, of] of samples) {
    const { wall, task, heap } = medians(of);
    const cells = [
      name.padEnd(WIDTH),
      (wall / base.wall).toFixed(2).padStart(10),
      (task / base.task).toFixed(2).padStart(11),
      `  ${spread(of.map(({ wall }) => wall)).padEnd(24)}`,
      spread(of.map(({ task }) => task)).padEnd(24),
    ];
    if (heap !== undefined) {
      const [{ nodes, elements }] = of;
      cells.push(
        (heap / 1024).toFixed(2).padStart(7),
        String(nodes).padStart(6),
        String(elements).padStart(9),
      );
    }
    console.log(cells.join(' ').trimEnd());
  }
}

function medians(samples) {
  const of = (key) =>
    samples[0][key] === undefined ? undefined : median(samples.map((sample) => sample[key]));
  return { wall: of('wall'), task: of('task'), heap: of('heap') };
}
