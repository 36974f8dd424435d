import '@hc-roadmap/elements/define/target-progress.js';
import { shownIn } from '../browser/shown-in.mjs';

/** Our bar, with everything that it shows when a page asks for nothing else. */
export function mount(parent) {
  const element = document.createElement('hc-target-progress');
  element.setAttribute('target', 'coe-civ-capacity');
  return parent.appendChild(element);
}

export const settled = (element) => element.updateComplete;
export const read = (element) => shownIn(element, '[part=verdict]');
