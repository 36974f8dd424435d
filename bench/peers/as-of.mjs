import '@hc-roadmap/elements/define/provider.js';
import '@hc-roadmap/elements/define/target-progress.js';
import { nextTask } from '../browser/next-task.mjs';
import { shownIn } from '../browser/shown-in.mjs';

const provider = document.createElement('hc-provider');
/** @type {Element[]} */
let widgets = [];

async function lookFrom(date) {
  provider.setAttribute('as-of', date);
  // The provider first: it tells the widgets.
  await provider.updateComplete;
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  await nextTask();
}

/** Many widgets of some targets that look from one date. */
export async function mount(count, targets, date) {
  document.querySelector('main').append(provider);
  widgets = Array.from({ length: count }, (_, index) => {
    const widget = document.createElement('hc-target-progress');
    widget.setAttribute('target', targets[index % targets.length]);
    return provider.appendChild(widget);
  });
  await lookFrom(date);
  // The page has come to rest before anybody moves a date.
  await new Promise((resolve) => setTimeout(resolve, 2000));
}

/** Lets all of them look from another date, and says how long it took, in milliseconds. */
export async function change(date) {
  const start = performance.now();
  await lookFrom(date);
  return performance.now() - start;
}

export const read = () => [...new Set(widgets.map((widget) => shownIn(widget, '[part=verdict]')))];
