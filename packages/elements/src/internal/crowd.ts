import { shared } from './shared.styles.js';

/** With so many widgets on a page, laying out those that nobody sees takes longer than all the rest. */
const CROWD = 60;
/** Until then, in milliseconds, everything has been laid out once. */
const CALM = 1000;

let isCrowded = false;

/**
 * From a number of widgets on, the browser lays out and paints only those in view. Not before: what is skipped has no
 * `innerText` and cannot stick out, and on most pages there is nothing to gain. Readers find, hear and print all of it.
 * Not at once either: the browser has to know how high each of them is, or those in view would move.
 *
 * @param count How many widgets there are on the page.
 */
export function makeWayForCrowd(count: number): void {
  if (isCrowded || count < CROWD) return;
  isCrowded = true;
  // A page that nobody looks at has no frames, and is not laid out.
  setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(skip)), CALM);
}

/** All widgets share this sheet, so it takes one rule. Where outlines would be cut off, nothing is skipped. */
function skip(): void {
  shared.styleSheet?.insertRule(
    '@supports(overflow-clip-margin:1em){[part=base]{content-visibility:auto;overflow-clip-margin:1em}}',
  );
}
