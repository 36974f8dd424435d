import '@hc-roadmap/elements/define/target-chart.js';
import { shownIn } from '../browser/shown-in.mjs';

/** Our chart of the centres. */
export function mount(parent) {
  const element = document.createElement('hc-target-chart');
  element.setAttribute('target', 'coe-civ-capacity');
  return parent.appendChild(element);
}

export const settled = (element) => element.updateComplete;
export const read = (element) => shownIn(element, '[part=sentence]');
