import 'baseline-status';
import { shownIn } from '../browser/shown-in.mjs';

const implemented = { status: 'available', date: '2020-01-15', version: '80' };
const browsers = ['chrome', 'chrome_android', 'edge', 'firefox', 'firefox_android', 'safari', 'safari_ios'];

/** What the service would answer, in its shape. */
const feature = {
  feature_id: 'example',
  name: 'Example',
  baseline: { status: 'widely', low_date: '2020-01-15', high_date: '2022-07-15' },
  browser_implementations: Object.fromEntries(browsers.map((browser) => [browser, implemented])),
};

// Answered in the page: what is measured is drawing, not the network.
globalThis.fetch = () => Promise.resolve(Response.json(feature));

export function mount(parent) {
  const element = document.createElement('baseline-status');
  element.setAttribute('featureId', feature.feature_id);
  return parent.appendChild(element);
}

export async function settled(element) {
  await element.updateComplete;
  await element.fetchData.taskComplete;
  await element.updateComplete;
}
export const read = (element) => shownIn(element, '.name');
