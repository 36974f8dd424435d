import '@hc-roadmap/elements/define/target-progress.js';
import { shownIn } from '../browser/shown-in.mjs';

/** Our bar without its texts, but for the sentence. */
export function mount(parent) {
  const element = document.createElement('hc-target-progress');
  element.setAttribute('target', 'coe-civ-capacity');
  element.setAttribute('variant', 'plain');
  return parent.appendChild(element);
}

export const settled = (element) => element.updateComplete;
export const read = (element) => shownIn(element, '[part=verdict]');
