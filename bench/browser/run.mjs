import { countNodes } from './count-nodes.mjs';
import { nextTask } from './next-task.mjs';

/**
 * What the page does for one sample.
 *
 * @param {{ mount: (parent: Element, figures: unknown) => Element, settled: (element: Element) => unknown, read: (element: Element) => string | undefined }} peer
 */
export function makeRun(peer) {
  /** @type {Element[]} */
  let elements = [];

  return {
    /** Mounts a number of them, and says how long it took until all of them were there to be seen, in milliseconds. */
    async mount(count, figures) {
      const parent = document.querySelector('main');
      const start = performance.now();
      elements = Array.from({ length: count }, () => peer.mount(parent, figures));
      await Promise.all(elements.map((element) => peer.settled(element)));
      await nextTask();
      return performance.now() - start;
    },
    /** What every one of them shows: not a part of what is timed. */
    read: () => [...new Set(elements.map((element) => String(peer.read(element))))],
    count: () => countNodes(elements[0]),
  };
}
