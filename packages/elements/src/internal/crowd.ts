import { shared } from './shared.styles.js';

/** With so many widgets on a page, laying out those that nobody sees takes longer than all the rest. */
const CROWD = 60;

/** A page is looked at once, when it gets so many. */
let isDecided = false;

/**
 * From a number of widgets on, the browser lays out and paints only those in view. Not before: what is skipped has no
 * `innerText` and cannot stick out, and on most pages there is nothing to gain. Readers find, hear and print all of it. And only
 * on pages that reserve room: elsewhere those in view would move, since nobody knows how high the others are.
 *
 * @param widget One of them.
 * @param isPrerendered Whether a server has drawn it: then its height is known, and a skipped one would have another.
 * @param count How many there are on the page.
 */
export function makeWayForCrowd(widget: Element, isPrerendered: boolean, count: number): void {
  // Inside other widgets the page reserves no room.
  if (isDecided || count < CROWD || widget.getRootNode() !== document) return;
  isDecided = true;
  if (isPrerendered || getComputedStyle(widget, '::before').float === 'none') return;
  // All widgets share this sheet, so it takes one rule. Where outlines would be cut off, nothing is skipped.
  shared.styleSheet?.insertRule(
    '@supports(overflow-clip-margin:1em){[part=base]{content-visibility:auto;overflow-clip-margin:1em}}',
  );
}
